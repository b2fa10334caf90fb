import { asStop, DriverStop } from '../outcome/driver-stop.js';
import { ck } from '../token/ck.js';
import { openTokens, type OpenTokens } from '../token/open-tokens.js';
import type { Token } from '../token/token.js';
import { openSession } from '../token/token-session.js';
import { heldCertificates } from '../update/choose-certificate.js';
import { failed, found, type Finding } from './finding.js';
import { moduleChoice, type CommonOptions } from './settings.js';

export async function checkTokens(options: CommonOptions, env: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  let opened: OpenTokens;
  try {
    opened = await openTokens(moduleChoice(options, env));
  } catch (fault) {
    return [failed('module', asStop(fault))];
  }
  try {
    const modules = opened.modules.map(({ path, description }) => found('module', 'OK', `模块 ${path}（${description}）`, `Module ${path} (${description})`));
    const unloaded = opened.faults.map(({ detail, sentence }) => ({ check: 'module', verdict: 'WARN' as const, says: detail ?? sentence }));
    if (opened.tokens.length === 0) return [...modules, ...unloaded, failed('token', new DriverStop('NO_TOKEN'))];
    return [...modules, ...unloaded, ...opened.tokens.flatMap(checkToken)];
  } finally {
    opened.close();
  }
}

function checkToken(token: Token): readonly Finding[] {
  try {
    const name = `${token.label} (${token.serial})`;
    return [found('token', 'OK', `Ukey ${name}`, `Ukey ${name}`), pin(token), mechanisms(token), certificates(token)];
  } catch (fault) {
    return [failed('token', asStop(fault))];
  }
}

function pin({ flags }: Token): Finding {
  if (flags & ck.CKF_USER_PIN_LOCKED) return failed('pin', new DriverStop('PIN_LOCKED'));
  if (!(flags & ck.CKF_USER_PIN_INITIALIZED)) {
    return failed('pin', new DriverStop('PIN_LOCKED', { detail: { zh: 'Ukey 尚未设置用户 PIN 码。', en: 'The Ukey has no user PIN yet.' } }));
  }
  if (flags & ck.CKF_USER_PIN_FINAL_TRY) return found('pin', 'WARN', 'PIN 码只剩最后一次机会。', 'One PIN try is left.');
  if (flags & ck.CKF_USER_PIN_COUNT_LOW) return found('pin', 'WARN', 'PIN 码剩余次数不多。', 'Few PIN tries are left.');
  return found('pin', 'OK', 'PIN 码未锁', 'The PIN is not locked');
}

function mechanisms(token: Token): Finding {
  const session = openSession(token, 'READ');
  try {
    const known = session.mechanisms();
    const signs = known.includes(ck.CKM_SHA256_RSA_PKCS) || known.includes(ck.CKM_RSA_PKCS);
    if (signs && known.includes(ck.CKM_RSA_PKCS_KEY_PAIR_GEN) && !(token.flags & ck.CKF_WRITE_PROTECTED)) {
      return found('mechanisms', 'OK', 'Ukey 能生成 RSA 密钥并签名', 'The Ukey generates RSA keys and signs');
    }
    return failed('mechanisms', new DriverStop('KEY_UNSUPPORTED'));
  } finally {
    session.close();
  }
}

function certificates(token: Token): Finding {
  const held = heldCertificates([token]);
  if (held.length === 0) return failed('certificate', new DriverStop('NOTHING_TO_RENEW'));
  return found('certificate', 'OK', `Ukey 上有 ${held.length} 张用户证书`, `The Ukey holds ${held.length} subscriber certificate(s)`);
}
