import { AppDialog } from '../components/AppDialog.js';
import { Kbd } from '../components/Kbd.js';
import { useText } from '../i18n/use-text.js';
import { useShortcutsEnabled } from '../preferences/use-preferences.js';
import { shownKeys, type Binding, type ShortcutGroup } from './registry.js';
import styles from './ShortcutSheet.module.css';
import { useShortcutRegistry } from './use-shortcuts.js';

const order: readonly ShortcutGroup[] = ['review', 'fields', 'document', 'list', 'go', 'everywhere'];

/** Everything the page under it answers to. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const text = useText();
  const [enabled] = useShortcutsEnabled();
  const shown = useShortcutRegistry().at(0);
  const groups = order
    .map((group) => ({ group, bindings: shown.filter((binding) => binding.group === group) }))
    .filter(({ bindings }) => bindings.length > 0);
  return (
    <AppDialog open width="md" title={text('shortcuts.title')} onClose={onClose}>
      {!enabled && <p>{text('shortcuts.off')}</p>}
      <div className={styles['sheet']}>
        {groups.map(({ group, bindings }) => (
          <section key={group}>
            <h3>{text(`shortcuts.group.${group}`)}</h3>
            <dl>
              {bindings.map((binding) => (
                <Line key={shownKeys(binding)} binding={binding} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </AppDialog>
  );
}

function Line({ binding }: { binding: Binding }) {
  const keys = shownKeys(binding);
  return (
    <div>
      <dt>
        <Kbd keys={keys} />
        <span className="visually-hidden">{keys}</span>
      </dt>
      <dd>{binding.label}</dd>
    </div>
  );
}
