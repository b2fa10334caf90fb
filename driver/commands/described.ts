import { nameOf, type ParsedCertificate } from '../certificate/parsed-certificate.js';
import { plain } from '../outcome/sentence.js';
import type { Token } from '../token/token.js';

/** How certificates and tokens stand in `--json`. Texts are as they are: JSON escapes what a terminal would obey. */
export const describedCertificate = (parsed: ParsedCertificate): Record<string, unknown> => ({
  serial: parsed.serial,
  name: nameOf(parsed),
  subject: parsed.subject,
  issuer: plain(parsed.x509.issuer, 500).split('\n').join(', '),
  algorithm: parsed.keyAlgorithm,
  notBefore: parsed.notBefore.toISOString(),
  notAfter: parsed.notAfter.toISOString(),
});

export const describedToken = ({ label, serial, maker, model, modulePath }: Token): Record<string, unknown> =>
  ({ label, serial, maker, model, module: modulePath });
