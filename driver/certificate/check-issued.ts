import { DriverStop } from '../outcome/driver-stop.js';
import { checkChain } from './chain.js';
import { refuse, type Delivery, type Expectation } from './expectation.js';
import type { NameAttribute } from './name.js';
import { parseCertificate, sameSerial, type ParsedCertificate } from './parsed-certificate.js';

/** Clocks of office computers go wrong by minutes; the authority dates from its own now. */
const CLOCK_ALLOWANCE_MS = 10 * 60_000;

/**
 * Reads the certificate and holds it against key, order, clock and trust. Nothing may be written to a token before this
 * has given its answer; every refusal is a CERTIFICATE_REFUSED that names what is wrong.
 */
export function checkIssued(delivery: Delivery, expected: Expectation): ParsedCertificate {
  const issued = parsed(delivery.der);
  if (!issued.publicKey.equals(expected.publicKey)) {
    throw refuse({ zh: '证书的公钥不是 Ukey 上新生成的密钥。', en: 'The certificate is for another key than the one made on the Ukey.' });
  }
  if (!sameSerial(issued.serial, delivery.serial)) {
    throw refuse({ zh: '证书序列号与服务器所述不符。', en: 'The certificate’s serial is not the one announced.' });
  }
  checkSubject(issued.subject, delivery.subject);
  checkDates(issued, expected.now);
  if (issued.x509.ca) throw refuse({ zh: '这是一张 CA 证书，不是用户证书。', en: 'This is an authority’s certificate, not a subscriber’s.' });
  checkChain(issued, delivery.chain.map(parsed), expected);
  return issued;
}

function parsed(der: Buffer): ParsedCertificate {
  try {
    return parseCertificate(der);
  } catch (cause) {
    throw new DriverStop('CERTIFICATE_REFUSED', {
      detail: { zh: '收到的数据不是完整的 X.509 证书。', en: 'What came is not a whole X.509 certificate.' }, cause,
    });
  }
}

function checkSubject(found: readonly NameAttribute[], announced: readonly NameAttribute[]): void {
  const same = found.length === announced.length
    && found.every(({ type, value }, at) => type === announced[at]!.type && value === announced[at]!.value);
  if (!same) throw refuse({ zh: '证书主体与业务单不一致。', en: 'The certificate’s subject is not that of the order.' });
}

function checkDates({ notBefore, notAfter }: ParsedCertificate, now: Date): void {
  if (notAfter <= now) {
    throw refuse({ zh: '证书已过期；请检查电脑时间是否准确。', en: 'The certificate has expired; check this computer’s clock.' });
  }
  if (notBefore.getTime() > now.getTime() + CLOCK_ALLOWANCE_MS) {
    throw refuse({ zh: '证书尚未生效；请检查电脑时间是否准确。', en: 'The certificate is not valid yet; check this computer’s clock.' });
  }
}
