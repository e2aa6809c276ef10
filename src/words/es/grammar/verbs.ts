// The verbs people write on cards. Not a dictionary: what ends in -an or -en is taken for a verb unless it is listed
// as none, and a verb in -a or -e that is missing here makes its card a thing, or one told after a colon.

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** End as infinitives do, and are none. */
const noInfinitives = wordsIn(`
  alquiler altar auxiliar ayer azar azúcar bar bienestar celular charla charlas charter chofer collar cualquier
  cuadernos curricular deber dólar ejemplar escolar eternos externos extracurricular extraescolar familiar gobiernos
  hogar internos inviernos lugar malestar mar maternos militar modernos mujer newsletter par particular partner
  paternos pilar placer popular porvenir poster preescolar primer quehacer regular similar singular super taller
  tercer titular
`)

/** End as verbs do whose subject is several, and are none. */
const noPlurals = wordsIn(`
  abdomen alguien bien certamen cien clan crimen desorden dictamen en examen gran imagen joven margen orden origen
  pan plan polen quien resumen sartén tren virgen volumen
`)

/** Hardly ever a noun or an adjective. */
const plainSingulars = wordsIn(`
  abandona abarca aborda abre accede acelera acepta aclara acompaña acude acuerda adapta administra admite
  adopta adquiere agrupa ahorra ajusta alberga alcanza alienta alivia aloja amplía añade analiza anima aparece
  aplica aporta apoya aprende aprovecha aprueba asegura asigna asiste aspira asume atiende atrae aumenta
  autoriza avanza avisa beneficia bloquea brinda busca calcula cambia canaliza capacita celebra cierra colabora
  comenta comienza comparte compite complementa comprende comprueba comunica concede concentra concluye conduce
  conecta confía confirma conforma conoce conserva considera consigue consiste consolida consta construye
  contesta contiene continúa contrata contribuye controla convierte convoca coordina corrige crea crece cree
  cubre cuida cultiva cumple cursa da debe decide dedica defiende define deja demuestra depende deriva
  desaparece desarrolla descubre designa despliega detecta diagnostica diseña disfruta disminuye dispone
  distribuye divide documenta domina educa ejecuta elabora elige elimina emite empieza emplea encabeza encarga
  encuentra enfrenta ensaya enseña entiende entra entrena envía equivale es escoge escribe está establece
  estimula estudia evalúa evita evoluciona examina exhibe exige existe expande explica explora expresa extiende
  facilita favorece festeja fija finaliza financia florece fomenta fortalece funciona fundamenta gana garantiza
  genera gestiona guarda ha habilita habla hace hay hereda honra identifica iguala ilumina imparte impide
  implementa imprime impulsa incentiva incluye incorpora indica influye informa ingresa inicia inscribe inspira
  instala integra intercambia investiga invierte invita involucra juega lanza lee legitima libera llega
  lleva logra maneja mantiene matricula mezcla mide monitorea motiva necesita negocia notifica nutre obliga
  obtiene ofrece opera opta ordena organiza orienta otorga pacta paga participa percibe perdura perfecciona
  permanece permite persiste pertenece pide piensa pierde planea planifica pone posee practica prefiere premia
  prepara presenta presta previene prioriza procura produce progresa promete promueve pronuncia propone
  proporciona prospera protege provee provoca publica puede queda reafirma realiza rebasa recauda rechaza
  recibe reclama recluta recoge recomienda reconoce recopila recorre recuerda redacta redistribuye reduce
  reemplaza refiere refleja refuerza registra regresa regula relaciona remite renueva reorganiza repara reparte
  repite replica reporta representa requiere respalda respeta responde restaura resuelve resulta retiene reúne
  revela revisa rinde sabe sale satisface selecciona señala sensibiliza siente sigue simplifica sirve
  solicita soluciona sonríe soporta sostiene sube subraya sucede suele suministra supera supervisa surge
  suspende sustituye tarda termina tiende tiene trabaja traduce tramita transforma transmite transporta
  trasciende traslada trata triunfa tutela une unifica usa utiliza va valida valora varía ve verifica viaja
  vigila vincula visualiza vive vota vuelve
`)

/** As often a noun or an adjective: "la mejora", "una tasa baja". */
const nounSingulars = wordsIn(`
  ayuda baja compra consulta cuenta entrega escucha espera falta firma forma guía mejora muestra pregunta prueba
  reforma toma visita
`)

/** May begin a sentence, with what they are about behind them: "aumenta la asistencia". */
const risers = wordsIn(
  'aumenta baja crece disminuye existe falta hay mejora se sube aparece desaparece queda no nadie',
)

export const isSingular = (word: string): boolean => plainSingulars.has(word)
export const isNounSingular = (word: string): boolean => nounSingulars.has(word)
export const isRiser = (word: string): boolean => risers.has(word)
export const isPlural = (word: string): boolean =>
  /^(son|están|.*[ae]n|.*ron)$/u.test(word) && !noPlurals.has(word)
export const isFuture = (word: string): boolean => /r(á|án)$/u.test(word)

/** "reunirnos": the infinitive, and the pronoun that goes with it. */
export type Verb = { readonly infinitive: string; readonly clitic: string }

/** The verb a word is the infinitive of, with its pronoun: "ofrecerles". */
export const infinitiveOf = (word: string): Verb | undefined => {
  const [, stem = '', ending = '', clitic = ''] =
    word.match(/^(\p{L}*?)([aeií]r)(se|nos|les?|los?|las?)?$/u) ?? []
  if (ending === '' || noInfinitives.has(word) || /[áéíóú]/.test(stem)) return undefined
  return { infinitive: `${stem}${ending}`, clitic: clitic === 'se' ? 'nos' : clitic }
}

const ours: ReadonlyMap<string, string> = new Map([
  ['ser', 'somos'],
  ['ir', 'vamos'],
  ['haber', 'hemos'],
])

/** "realizar" → "realizamos", "reunirnos" → "nos reunimos". This form is regular where others are not. */
export const weForm = ({ infinitive, clitic }: Verb): string => {
  const form = ours.get(infinitive) ?? infinitive.replace(/r$/, 'mos')
  return clitic === '' ? form : `${clitic} ${form}`
}

export const baseForm = ({ infinitive, clitic }: Verb): string => infinitive + clitic

const futures: ReadonlyMap<string, string> = new Map([
  ['har', 'hacer'],
  ['dir', 'decir'],
  ['podr', 'poder'],
  ['sabr', 'saber'],
  ['habr', 'haber'],
  ['querr', 'querer'],
])

const noFirstPersons = wordsIn('extremos gramos mismos primos ramos reclamos remos tramos')

/** The infinitive of what "we" do or will do: "realizamos", "haremos". */
export const fromWe = (word: string): string | undefined => {
  const [own] = [...ours].find(([, form]) => form === word) ?? []
  if (own) return own
  if (noFirstPersons.has(word) || /[áéóú]/.test(word)) return undefined
  const [, future = ''] = word.match(/^(\p{L}*r)emos$/u) ?? []
  const longer = future.replace(/(ten|pon|ven|sal|val)dr$/u, (_all, stem: string) =>
    stem === 'ten' || stem === 'pon' || stem === 'val' ? `${stem}er` : `${stem}ir`,
  )
  const known = futures.get(future) ?? (longer === future ? undefined : longer)
  if (known) return known
  if (/[aei]r$/u.test(future) && infinitiveOf(future)) return future
  return /\p{L}[aeií]mos$/u.test(word) ? word.replace(/mos$/, 'r') : undefined
}

const gerunds: ReadonlyMap<string, string> = new Map([
  ['compartiendo', 'compartir'],
  ['construyendo', 'construir'],
  ['estableciendo', 'establecer'],
  ['haciendo', 'hacer'],
  ['leyendo', 'leer'],
  ['ofreciendo', 'ofrecer'],
  ['reuniendo', 'reunir'],
])

/** The infinitive of "realizando"; of the others only where it is known, since their ending does not say. */
export const fromGerund = (word: string): string | undefined =>
  gerunds.get(word) ?? (/\p{L}{3}ando$/u.test(word) ? word.replace(/ndo$/, 'r') : undefined)
