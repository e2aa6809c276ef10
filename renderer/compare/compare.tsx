import './compare.css'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { showDialog } from '../store'
import { Beside } from './beside'
import { useCompare } from './compare-store'
import { Pairing } from './pairing'

/** Another copy beside the document: what it says otherwise, to be taken or left. Closing it changes nothing. */
export const Compare = () => {
  const { comparison, pairs } = useCompare()
  if (comparison === null) return null
  return (
    <ModalOverlay className="compare" isOpen onOpenChange={isOpen => !isOpen && showDialog(null)}>
      <Modal className="compare-window">
        <Dialog className="compare-dialog">
          {pairs === null ? (
            <Beside comparison={comparison} />
          ) : (
            <Pairing comparison={comparison} pairs={pairs} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
