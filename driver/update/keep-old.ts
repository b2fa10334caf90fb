import { DriverStop } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';
import { ck } from '../token/ck.js';
import { privateKeyFor, type TokenCertificate } from '../token/token-certificates.js';
import type { Handle, TokenSession } from '../token/token-session.js';

/** Begins the label of a renewed certificate and its key, in letters that every token's display has. */
const RETIRED = 'OLD keep for bids: ';

export const isRetired = ({ label }: Pick<TokenCertificate, 'label'>): boolean => label.startsWith(RETIRED);

/** Said before every update. */
export const bidsWarning: Sentence = {
  zh: '用旧证书加密的投标文件只能用旧密钥解密。更新后旧证书和旧密钥仍保留在 Ukey 上，请勿删除；有未开标的项目请先确认。',
  en: 'Bids encrypted under the old certificate open with the old key only. It stays on the Ukey with its certificate after the '
    + 'update: do not delete it. If a bid of yours is not opened yet, check with its platform first.',
};

/**
 * Marks the old certificate and its key as kept, and gives the new ones their name. A token that does not let labels be
 * changed keeps its old ones; nothing depends on them but the eye.
 */
export function keepOld(session: TokenSession, old: TokenCertificate, fresh: Renamed): readonly Sentence[] {
  const label = isRetired(old) ? old.label : `${RETIRED}${old.label}`;
  const renames: [readonly Handle[], string][] = [
    [[old.object, ...keyObjects(session, old)], label],
    [fresh.objects, fresh.label],
  ];
  return renames.flatMap(([objects, text]) => objects.flatMap((object) => rename(session, object, text)));
}

export interface Renamed {
  readonly objects: readonly Handle[];
  readonly label: string;
}

function rename(session: TokenSession, object: Handle, label: string): readonly Sentence[] {
  if (session.read(object, ck.CKA_LABEL)?.toString('utf8') === label) return [];
  try {
    session.change(object, [{ type: ck.CKA_LABEL, value: label }]);
    return [];
  } catch (fault) {
    if (!(fault instanceof DriverStop) || fault.code !== 'FAULT') throw fault;
    return [{ zh: '这个 Ukey 不允许修改名称，旧证书名称未变。', en: 'This Ukey does not let names be changed; the old one has its former name.' }];
  }
}

/** Private key and public key of a certificate. */
export function keyObjects(session: TokenSession, { parsed, id }: Pick<TokenCertificate, 'parsed' | 'id'>): readonly Handle[] {
  const privateKey = privateKeyFor(session, parsed);
  if (!privateKey) return [];
  const keyId = session.read(privateKey, ck.CKA_ID) ?? id;
  return [privateKey, ...session.find([{ type: ck.CKA_CLASS, value: ck.CKO_PUBLIC_KEY }, { type: ck.CKA_ID, value: keyId }])];
}

/** Only when asked for in so many words: takes the old certificate and its key off the token, for good. */
export function removeOld(session: TokenSession, old: TokenCertificate): void {
  for (const object of [...keyObjects(session, old), old.object]) session.destroy(object);
}
