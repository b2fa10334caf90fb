import { CopyText } from '../components/CopyText.js';
import { dayText } from '../components/time.js';
import type { CertificateCardFragment } from '../gql/graphql.js';
import { useCodeText } from '../i18n/use-code-text.js';
import { useText } from '../i18n/use-text.js';
import styles from './Certificates.module.css';
import { grouped } from './grouped.js';

type Parsed = NonNullable<CertificateCardFragment['parsed']>;

/** What the certificate itself says; those of former systems say nothing. */
export function ParsedPanels({ certificate: { parsed, issuerName } }: { certificate: CertificateCardFragment }) {
  const text = useText();
  if (!parsed) {
    return (
      <section className={styles['card']}>
        <h2>{text(issuerName === null ? 'certificateCard.former' : 'certificateCard.subject')}</h2>
        <p className="mute">{text(issuerName === null ? 'certificateCard.formerHint' : 'certificateCard.chainEmpty')}</p>
      </section>
    );
  }
  return (
    <>
      <NamePanel title={text('certificateCard.subject')} name={parsed.subject} />
      <NamePanel title={text('certificateCard.issuer')} name={parsed.issuer} />
      <KeyPanel parsed={parsed} />
      <ChainPanel chain={parsed.chain} />
    </>
  );
}

/** A distinguished name by its parts, in their order; the tooltip tells the object identifier. */
function NamePanel({ title, name }: { title: string; name: Parsed['subject'] }) {
  const attributeText = useCodeText('nameAttribute');
  return (
    <section className={styles['card']}>
      <h2>{title}</h2>
      <dl className={styles['facts']}>
        {name.map(({ type, label, value }, i) => (
          <div key={`${type}${i}`} style={{ display: 'contents' }}>
            <dt>
              <abbr title={type}>{label}</abbr> {attributeText(label) !== label && attributeText(label)}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeyPanel({ parsed: { keyAlgorithm, keyBits, keyId, fingerprintSha256 } }: { parsed: Parsed }) {
  const text = useText();
  return (
    <section className={styles['card']}>
      <h2>{text('certificateCard.key')}</h2>
      <dl className={styles['facts']}>
        <dt>{text('certificateCard.keyAlgorithm')}</dt>
        <dd>{text('certificateCard.keyBits', { algorithm: keyAlgorithm, n: keyBits })}</dd>
        <dt>{text('certificateCard.keyId')}</dt>
        <dd>
          <CopyText value={keyId} shown={grouped(keyId)} label={text('certificateCard.copyKeyId')} />
        </dd>
        <dt>{text('certificateCard.fingerprint')}</dt>
        <dd>
          <CopyText value={fingerprintSha256} shown={grouped(fingerprintSha256)} label={text('certificateCard.copyFingerprint')} />
        </dd>
      </dl>
    </section>
  );
}

function ChainPanel({ chain }: { chain: Parsed['chain'] }) {
  const text = useText();
  return (
    <section className={styles['card']}>
      <h2>{text('certificateCard.chain')}</h2>
      {chain.length === 0 && <p className="mute">{text('certificateCard.chainEmpty')}</p>}
      <ol className={styles['chain']}>
        {chain.map(({ subject, serial, notBefore, notAfter }) => (
          <li key={serial}>
            {subject}
            <div className="mute">
              <span className="mono">{serial}</span>{' '}
              <span className="num">{text('certificateCard.validityRange', { from: dayText(notBefore), until: dayText(notAfter) })}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
