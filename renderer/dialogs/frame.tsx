import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../panels/fields/icon-button'
import { showDialog } from '../store'
import { useWords } from '../words'

type Props = { readonly title: string; readonly isWide?: boolean | 'very'; readonly children: ReactNode }

const boxOf = (isWide: Props['isWide']): string => {
  if (isWide === 'very') return 'dialog-box dialog-very-wide'
  return isWide ? 'dialog-box dialog-wide' : 'dialog-box'
}

/** A dialog over the window; Escape, a press beside it or its cross close it. */
export const DialogFrame = ({ title, isWide = false, children }: Props) => {
  const { dialogs } = useWords()
  const close = () => showDialog(null)
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) close()
      }}
    >
      <Modal className={boxOf(isWide)}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} label={dialogs.close} onPress={close} />
          </div>
          <div className="dialog-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
