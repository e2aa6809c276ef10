// The verbs people write on cards. Not a dictionary: a card whose verb is missing here is read as a thing,
// which still makes a sentence ("we will see teachers scaffold their lessons").

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Hardly ever a noun or an adjective. */
const plainVerbs = wordsIn(`
  achieve adapt add adjust adopt agree align allow analyse analyze apply arrange ask assess assign assist attend
  be become begin believe belong bring build buy carry celebrate choose clarify collaborate collect come
  communicate compare conduct connect consider convene coordinate create decide define deliver demonstrate
  describe develop disappear discuss distribute divide earn eat employ enable encourage engage enrol enroll
  enter equip establish evaluate examine exist expand explain explore extend facilitate feel find finish follow
  gather get give go graduate grow happen have hear hire hold identify implement improve include inform install
  integrate introduce invest invite join keep know launch learn lend let listen lose love maintain make manage
  measure meet negotiate observe organise organize participate pay perform prepare prevent promise promote
  provide publish reach read receive recognise recognize recommend recruit reduce refine remain remember remove
  renew replace require retain revise run say see seek select sell send serve sit solve speak spend stand
  strengthen struggle succeed suffer take teach tell think translate try understand unite update win wonder write
`)

/** As often a noun: "visits", "a plan", "change". */
const nounVerbs = wordsIn(`
  act address advance aid aim answer audit benefit call care challenge change check coach combine compete
  complete contact contract contribute cook count cover cut debate decrease depend design discover document
  double draft draw drive drop end exchange experience fall feed fill finance focus fund gain grant guide help
  host increase influence inspire interview last lead leave lift limit link list live look map mark match mentor
  model monitor move name need offer open own pair partner pass persist pick pilot place plan play pool post
  practice practise present process produce progress question raise rank record refer release repair repeat
  report request research respect respond result return review reward rise save schedule score screen search
  secure separate set shape share shift show sign sort staff start stay step stop study support survey switch
  talk target test touch track trade train transfer travel treat trust turn use value view visit voice volunteer
  vote wait walk want watch welcome work
`)

/** Whose form with -s is a verb even where nothing follows it: "attendance rises". */
const risers = wordsIn('rise fall drop increase decrease')

const irregular: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
])

export const isVerb = (word: string): boolean => plainVerbs.has(word) || nounVerbs.has(word)
export const isPlainVerb = (word: string): boolean => plainVerbs.has(word)
export const isNounVerb = (word: string): boolean => nounVerbs.has(word)
export const isRiser = (base: string): boolean => risers.has(base)

/** The verb a form with -s belongs to: uses → use, tries → try; none when it is no such form. */
export const baseOf = (word: string): string | undefined => {
  const known = irregular.get(word)
  if (known) return known
  if (!word.endsWith('s')) return undefined
  const stems = [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')]
  return stems.find(isVerb)
}

const doubling = wordsIn('cut drop get let map plan run set sit step stop win begin enrol refer transfer')

/** use → using, run → running, tie → tying, be → being. */
export const ingOf = (base: string): string => {
  if (base === 'be' || base === 'see' || base === 'agree') return `${base}ing`
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

const byIng: ReadonlyMap<string, string> = new Map(
  [...plainVerbs, ...nounVerbs].map(base => [ingOf(base), base]),
)

/** Words in -ing that name a thing as readily as a deed: "coaching cycles", "reading kits". */
const things = wordsIn(`
  building coaching cooking feeding finding funding hearing learning listening living meeting mentoring offering
  opening parenting planning playing reading recording researching screening setting speaking spending teaching
  testing training understanding volunteering working writing
`)

const learners = wordsIn(
  'adults children families leaders parents principals staff students teachers tutors volunteers youth',
)

/** Whom one teaches, trains or helps. */
export const isLearner = (word: string): boolean => learners.has(word)

export const namesThing = (ing: string): boolean => things.has(ing)

/** The verb of a deed that begins with its -ing form: "holding meetings", "training teachers" but not "training plans". */
export const deedOf = (ing: string, next: string): string | undefined =>
  things.has(ing) && !learners.has(next) ? undefined : byIng.get(ing)
