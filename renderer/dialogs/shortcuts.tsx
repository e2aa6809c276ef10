import { commandIds, commandOf, menus } from '../../src/commands'
import { isHere, useHere } from '../here'
import { shownKeys } from '../shown-keys'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** Every command that has keys, by menu. */
export const Shortcuts = () => {
  const { dialogs, commands } = useWords()
  const { platform } = useHere()
  const withKeys = commandIds.filter(id => commandOf(id).keys && isHere(id, platform))
  return (
    <DialogFrame title={dialogs.shortcuts.title} isWide>
      <div className="shortcuts">
        {menus.map(menu => (
          <section key={menu} className="shortcut-group">
            <h3 className="panel-heading">{commands.menus[menu]}</h3>
            <dl>
              {withKeys
                .filter(id => commandOf(id).menu === menu)
                .map(id => (
                  <div key={id} className="shortcut">
                    <dt>{commands.labels[id].replace(/…$/u, '')}</dt>
                    <dd>
                      {commandOf(id).keys?.map(keys => (
                        <kbd key={keys}>{shownKeys(keys, platform)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}
