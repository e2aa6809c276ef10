import { languageTag } from '../../pdf/syntax'
import { paper } from '../../theme/colours'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** On every computer with an Office. */
const typeface = 'Arial'

type Style = {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const hex = (colour: string): string => colour.slice(1).toUpperCase()

/** Half-points. */
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
/** Twentieths of a point. */
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`
const heading = (level: number): string =>
  `<w:keepNext/><w:keepLines/>${spacing(level === 0 ? 18 : 12, 4)}<w:outlineLvl w:val="${level}"/>`

const styles: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: spacing(0, 6), run: `<w:b/>${size(22)}` },
  { id: 'Heading1', name: 'heading 1', paragraph: heading(0), run: `<w:b/>${size(14)}` },
  { id: 'Heading2', name: 'heading 2', paragraph: heading(1), run: `<w:b/>${size(11)}` },
  { id: 'Facts', name: 'Facts', paragraph: spacing(0, 1), run: `<w:color w:val="${hex(paper.quiet)}"/>` },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 3)}`,
  },
  { id: 'TableText', name: 'Table text', paragraph: spacing(1, 2), run: size(9) },
  {
    id: 'TableHead',
    name: 'Table head',
    paragraph: spacing(2, 2),
    run: `<w:b/>${size(9.5)}`,
  },
  {
    id: 'TableCard',
    name: 'Table card',
    paragraph: `<w:keepLines/>${spacing(1, 4)}<w:ind w:left="440" w:hanging="440"/>`,
    run: size(9),
  },
  {
    id: 'TableGroup',
    name: 'Table group',
    paragraph: spacing(3, 2),
    run: `<w:b/>${size(8.5)}`,
  },
]

const styled = ({ id, name, paragraph, run }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`

const edge = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(paper.edge)}"/>`

const tableStyle = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="ModelTable"><w:name w:val="Model table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

/** The styles part, in a document of this language. */
export const stylesXml = (language: string): string =>
  `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${typeface}" w:hAnsi="${typeface}" w:eastAsia="${typeface}" w:cs="${typeface}"/><w:color w:val="${hex(paper.ink)}"/>${size(10)}<w:lang w:val="${languageTag(language) ?? 'en'}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styled).join('')}${tableStyle}</w:styles>`

/** One kind of list: bullets. */
export const numberingXml = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="300" w:hanging="220"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** As Word 2013 and later set a text. */
export const settingsXml = `<w:settings ${namespaces}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
