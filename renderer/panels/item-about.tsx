import { Button } from 'react-aria-components'
import { goToThings } from '../canvas/go-to-things'
import { useScene } from '../canvas/scene'
import { useWords } from '../words'

/** What an assumption is about, by its code: a press goes there. */
export const ItemAbout = ({ id }: { id: string }) => {
  const says = useWords().drawer
  const scene = useScene()
  const codeOf = (card: string) => scene?.layout.cards.get(card)?.code
  const link = scene?.model.links.find(one => one.id === id)
  const code = link ? says.linkCodes(codeOf(link.from) ?? '', codeOf(link.to) ?? '') : codeOf(id)
  if (code === undefined) return null
  return (
    <Button className="list-about" onPress={() => goToThings([id])}>
      {says.about(code)}
    </Button>
  )
}
