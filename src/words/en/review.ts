/** What a rule says about a finding: the names it is about stand in quotation marks already. */
type RuleWords = {
  readonly says: (names: readonly string[]) => string
  readonly why: string
  readonly mend: string
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const rules = {
  'no-outcome': {
    says: () => 'There is no outcome yet.',
    why: 'Without one, nobody can say what all this is for.',
    mend: 'Ask what should be different when this works, and write the answer as an outcome.',
  },
  'no-long-term-outcome': {
    says: () => 'No outcome is long term yet.',
    why: 'The model stops before the change that lasts.',
    mend: 'Ask what the outcomes so far are for, and mark the answer as long term.',
  },
  'nothing-linked': {
    says: () => 'Nothing is linked yet.',
    why: 'A list of cards does not say how one thing leads to another.',
    mend: 'Link each card to what it makes possible.',
  },
  'not-placed': {
    says: ([card]) => `No column of this template takes ${card}.`,
    why: 'It stands apart from the others, here and on the page.',
    mend: 'Move it to a column, or choose another template.',
  },
  'stands-alone': {
    says: ([card]) => `${card} is not linked to anything.`,
    why: 'Nothing leads to it and it leads nowhere, so it is not part of how the model works.',
    mend: 'Link it, move it to the parking lot, or delete it.',
  },
  'input-unused': {
    says: ([card]) => `Nothing uses ${card}.`,
    why: 'What is brought in should make something possible.',
    mend: 'Link it to the activity that needs it.',
  },
  'leads-nowhere': {
    says: ([card]) => `${card} leads to nothing.`,
    why: 'Work that leads to nothing either has a result nobody wrote down, or need not be done.',
    mend: 'Link it to what it makes possible.',
  },
  'outcome-not-reached': {
    says: ([card]) => `No activity leads to ${card}.`,
    why: 'A change nobody works for is a hope.',
    mend: 'Link it to what brings it about, or make it an external factor.',
  },
  'outcome-without-input': {
    says: ([card]) => `What leads to ${card} begins without any input.`,
    why: 'People, time or money have to come from somewhere.',
    mend: 'Link an input to the activities that lead here.',
  },
  'goes-round': {
    says: cards => `These lead back to themselves: ${listed(cards)}.`,
    why: 'What makes itself possible cannot begin, and reading it aloud never ends.',
    mend: 'Remove the link that matters least, or write the return as an outcome of its own, later in time.',
  },
  'link-goes-back': {
    says: ([from, to]) => `The link from ${from} to ${to} goes back.`,
    why: 'Read aloud, something later makes something earlier possible.',
    mend: 'Turn the link round, or change when one of the two shows.',
  },
  'input-skips-activity': {
    says: ([from, to]) => `${from} leads straight to ${to}, and nobody does anything in between.`,
    why: 'Having something changes nothing until somebody uses it.',
    mend: 'Add the activity between the two, or say on the link why none is needed.',
  },
  'link-skips-stage': {
    says: ([from, to]) => `From ${from} to ${to} is a long step.`,
    why: 'There are outcomes on the way that this link leaves out.',
    mend: 'Link it through what comes first, or say on the link why it holds.',
  },
  'link-within-stage': {
    says: ([from, to]) => `${from} leads to ${to}, another of its kind.`,
    why: 'They may happen side by side rather than one making the other possible.',
    mend: 'Keep the link if the second needs the first, and say why on the link; otherwise remove it.',
  },
  'outcome-without-indicator': {
    says: ([card]) => `${card} has no indicator.`,
    why: 'Without one, nobody can tell whether it came about.',
    mend: 'Write down what you would see or count.',
  },
  'indicator-without-source': {
    says: ([card, indicator]) => `The indicator ${indicator} of ${card} has no source.`,
    why: 'A number nobody knows where to find is never read.',
    mend: 'Say where it comes from, such as a survey or a record.',
  },
  'outcome-without-reason': {
    says: ([card]) => `No link to ${card} says why it should work.`,
    why: 'The step rests on something the group believes; said aloud, it can be tested.',
    mend: 'Select a link to it and write what it assumes, or how well it is known.',
  },
  'doubt-left-open': {
    says: ([from, to]) =>
      to === undefined ? `Somebody doubts ${from}.` : `Somebody doubts that ${from} leads to ${to}.`,
    why: 'A doubt from the room that nobody answers comes back when it is too late to do anything about it.',
    mend: 'Talk it over; then keep it as an assumption, park it as a question, or take the mark back.',
  },
  'something-missing': {
    says: ([from, to]) =>
      to === undefined
        ? `Somebody misses something at ${from}.`
        : `Somebody misses something between ${from} and ${to}.`,
    why: 'What the room missed is often a step nobody has planned.',
    mend: 'Add what is missing, or park it as a question; then take the mark back.',
  },
  'no-assumptions': {
    says: () => 'No assumption is written down.',
    why: 'Every plan rests on some, and the unspoken ones are the ones that fail.',
    mend: 'Ask what has to hold for this to work.',
  },
  'no-external-factors': {
    says: () => 'No external factor is written down.',
    why: 'Something outside your control always helps or hinders.',
    mend: 'Ask what could change around you while this runs.',
  },
  'activity-without-anyone': {
    says: ([card]) => `Nobody is named for ${card}.`,
    why: 'What is everybody’s is easily left undone.',
    mend: 'Say whose it is, or who does it.',
  },
  'partner-without-part': {
    says: ([partner]) => `${partner} has no part in the model.`,
    why: 'A partner who is named but does nothing will ask why they are here.',
    mend: 'Make something theirs, or ask what they bring.',
  },
  'too-many-cards': {
    says: cards => `There are ${cards.length} cards in one step, from ${cards[0]} to ${cards.at(-1)}.`,
    why: 'More than a dozen is hard to take in and hard to print.',
    mend: 'Put those that belong together into one card.',
  },
  'too-many-words': {
    says: ([card]) => `${card} is long.`,
    why: 'A card is read at a glance, often from the back of a room.',
    mend: 'Keep what matters, and move the rest to its notes.',
  },
  'too-many-links': {
    says: ([card]) => `${card} has many links on one side.`,
    why: 'When everything leads to one thing, the picture no longer says how.',
    mend: 'Keep the links that matter most, or add the step they share.',
  },
  'several-results': {
    says: ([card]) => `${card} may say more than one thing.`,
    why: 'Two results in one card cannot be linked or measured apart.',
    mend: 'Make each a card of its own.',
  },
  'outcome-as-activity': {
    says: ([card]) => `${card} sounds like something you do.`,
    why: 'An outcome is what changes for people because of it.',
    mend: 'Ask what is different afterwards, and write that.',
  },
  'output-as-activity': {
    says: ([card]) => `${card} sounds like the activity itself.`,
    why: 'An output is what is there to be counted when the activity is done.',
    mend: 'Write how many of what, such as “12 workshops held”.',
  },
} satisfies Readonly<Record<string, RuleWords>>

export const review = {
  rules,
  panel: {
    tabs: 'The whole model',
    review: 'Review',
    initiative: 'Initiative',
    open: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    title: 'What the model still lacks',
    empty: 'As soon as there are cards, this says what the model still lacks.',
    nothing: 'The checks find nothing missing. Read it aloud to one another all the same.',
    faults: 'Worth mending',
    hints: 'Perhaps worth a look',
    waived: (count: number) => `Left as they are (${count})`,
    waive: 'Waive…',
    waiveThis: (says: string) => `Waive… ${says}`,
    reason: 'Why leave it as it is?',
    keep: 'Waive',
    cancel: 'Cancel',
    takeBack: 'Take back',
    takeBackThis: (says: string) => `Take back: ${says}`,
    noReason: 'No reason given.',
  },
  quoted: (text: string) => `“${text}”`,
  emptyCard: 'An empty card',
  emptyIndicator: 'without words',
  unnamedPartner: 'A partner without a name',
}
