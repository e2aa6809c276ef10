import fc from 'fast-check'

// What is drawn at random is the same in every run, so that a change lands or fails by what it changes;
// `npm run test:long` draws anew each time.
if (process.env.LONG !== 'true') fc.configureGlobal({ seed: 2026 })
