import { useCertificateText } from '../../i18n/use-certificate-text.js';
import { CopyButton } from '../../parts/CopyButton.js';
import styles from './DriverCard.module.css';

const FILE = 'certdesk-driver.mjs';
/** What each does is said beside it, in the order in which one uses them. */
const commands = ['status', 'update', 'serve'] as const;
type Command = (typeof commands)[number];

/** Whoever copies it reaches this hall, however the file was built. */
const lineOf = (command: Command): string =>
  (command === 'status' ? `node ${FILE} status` : `node ${FILE} ${command} --server ${location.origin}`);

/** The driver to be fetched, what it needs, and how it is started. */
export function DriverCard() {
  const text = useCertificateText();
  return (
    <section className="card" aria-labelledby="driver">
      <h2 id="driver">{text('driver.title')}</h2>
      <p>{text('driver.lead')}</p>
      <p><a href={`/driver/${FILE}`} download={FILE} className="button">{text('driver.download', { file: FILE })}</a></p>
      <h3>{text('driver.needs')}</h3>
      <ul>
        <li>{text('driver.node')}</li>
        <li>{text('driver.module')}</li>
      </ul>
      <h3>{text('driver.commands')}</h3>
      <dl className={styles.commands}>
        {commands.map((command) => (
          <div key={command}>
            <dt>
              <code className="mono">{lineOf(command)}</code>
              <CopyButton text={lineOf(command)} label={text('driver.copy', { command })} />
            </dt>
            <dd className="mute">{text(`driver.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
