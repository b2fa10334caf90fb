import { nameOf } from '../certificate/parsed-certificate.js';
import type { DriverEnvironment } from '../environment.js';
import { DriverStop } from '../outcome/driver-stop.js';
import { plain, type Sentence } from '../outcome/sentence.js';
import { day } from '../terminal/day.js';
import type { DriverIo } from '../terminal/driver-io.js';
import { openTokens } from '../token/open-tokens.js';
import { heldCertificates, type Held } from '../update/choose-certificate.js';
import { journalEntries, type JournalEntry } from '../update/journal.js';
import { isRetired } from '../update/keep-old.js';
import { describedCertificate, describedToken } from './described.js';
import type { Report } from './report.js';
import { moduleChoice, type CommonOptions } from './settings.js';

type Condition = 'VALID' | 'EXPIRING' | 'EXPIRED' | 'RENEWED' | 'UPDATE_BEGUN';

const conditionWords: Record<Condition, Sentence> = {
  VALID: { zh: '有效', en: 'valid' },
  EXPIRING: { zh: '即将到期', en: 'expires soon' },
  EXPIRED: { zh: '已过期', en: 'expired' },
  RENEWED: { zh: '已更新，保留用于解密旧标书', en: 'renewed; kept for earlier bids' },
  UPDATE_BEGUN: { zh: '更新未完成，请运行 update --resume', en: 'update begun: run update --resume' },
};

/** The guide invites renewals from three months before the end. */
const SOON_MS = 90 * 86_400_000;

/** What lies on the tokens inserted; asks neither PIN nor server. */
export async function status(io: DriverIo, environment: DriverEnvironment, report: Report, options: CommonOptions): Promise<number> {
  const opened = await openTokens(moduleChoice(options, io.env));
  try {
    if (opened.tokens.length === 0) throw new DriverStop('NO_TOKEN');
    const entries = journalEntries(environment.stateFolder);
    const rows = heldCertificates(opened.tokens).map((held) => ({ ...held, condition: conditionOf(held, entries, environment.now()) }));
    for (const token of opened.tokens) {
      report.data(`Ukey  ${token.label}  ${token.serial}  ${token.maker} ${token.model}`);
      const here = rows.filter((row) => row.token === token);
      for (const { certificate: { parsed }, condition } of here) {
        report.data(`  ${plain(nameOf(parsed), 80)}  ${parsed.serial}  ${parsed.keyAlgorithm}  ${day(parsed.notAfter)}  ${conditionWords[condition][report.language]}`);
      }
      if (here.length === 0) report.tell({ zh: '  没有证书', en: '  no certificates' });
    }
    return report.end('DONE', {
      tokens: opened.tokens.map((token) => ({
        ...describedToken(token),
        certificates: rows.filter((row) => row.token === token)
          .map(({ certificate, condition }) => ({ ...describedCertificate(certificate.parsed), condition })),
      })),
    });
  } finally {
    opened.close();
  }
}

function conditionOf({ certificate }: Held, entries: readonly JournalEntry[], now: Date): Condition {
  const { notAfter, serial } = certificate.parsed;
  const entry = entries.find((one) => one.serial === serial);
  if (entry && entry.step !== 'DONE') return 'UPDATE_BEGUN';
  if (entry || isRetired(certificate)) return 'RENEWED';
  if (notAfter <= now) return 'EXPIRED';
  return notAfter.getTime() - now.getTime() < SOON_MS ? 'EXPIRING' : 'VALID';
}
