import { hours, minutes } from '../../../platform/clock.js';
import type { CertificateProfile } from './certificate-profiles.js';
import { yearsLater } from './certificate-validity.js';
import type { LintFinding } from './lint-finding.js';
import { lintKey, type KnownOfKey } from './lint-key.js';
import { lintName } from './lint-name.js';
import { subjectOf, type Subscriber } from './plan-issuance.js';
import type { KeyFacts, PlannedCertificate, PlannedIssuance } from './planned-issuance.js';

/** What is known beside the plan: who it must be for, and when and how. */
export interface KnownFacts extends KnownOfKey {
  readonly profile: CertificateProfile;
  /** From the application as it was approved, not from the plan. */
  readonly subscriber: Subscriber;
  readonly now: Date;
  readonly oldNotAfter: Date;
}

/** A stored plan may wait for its signing; an hour later it is planned anew. */
const STALE_MS = hours(1);
const AHEAD_MS = minutes(5);

/**
 * Everything that is wrong with a plan, before it is signed; empty where it may be. Signing cannot be taken back, so
 * this looks at the plan itself against facts from elsewhere and trusts nothing about how it was made.
 */
export function lintPlan(plan: PlannedIssuance, key: KeyFacts, known: KnownFacts): readonly LintFinding[] {
  const findings = [
    ...lintKey(key, known.profile, known),
    ...lintShape(plan, known.profile),
    ...plan.certificates.flatMap((certificate) => [
      ...lintSubject(certificate, known), ...lintEmail(certificate), ...lintValidity(certificate, known), ...lintSerial(certificate),
    ]),
  ];
  const seen = new Set<string>();
  return findings.filter(({ code, field }) => !seen.has(`${code} ${field}`) && seen.add(`${code} ${field}`));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function lintShape({ issuer, certificates }: PlannedIssuance, profile: CertificateProfile): readonly LintFinding[] {
  const planned = certificates.map(({ purpose, keyUsage, extendedKeyUsage, policies }) => [purpose, keyUsage, extendedKeyUsage, policies]);
  const wanted = profile.certificates.map(({ purpose, keyUsage, extendedKeyUsage }) =>
    [purpose, keyUsage, extendedKeyUsage, profile.policies]);
  if (issuer === profile.issuer && same(planned, wanted)) return [];
  return [{ code: 'PROFILE_DIFFERS', field: 'certificates', zh: '签发计划与证书模板不符，请重新生成计划', en: 'the plan differs from its profile: plan again' }];
}

const byType = ({ type, encoding, value }: { type: string; encoding: string; value: string }): string[] => [type, encoding, value];

function lintSubject({ subject }: PlannedCertificate, { profile, subscriber }: KnownFacts): readonly LintFinding[] {
  const expected = subjectOf(profile, subscriber);
  if (!same(subject.map(byType), expected.map(byType))) {
    return [{ code: 'SUBJECT_DIFFERS', field: 'subject', zh: '证书主题与申请资料不一致，请重新核对', en: 'the subject differs from the application: check it again' }];
  }
  return subject.flatMap((attribute, position) => lintName(attribute, profile.subject[position]!));
}

/** RFC 5280, 4.2.1.6: an address in ASCII, without display name. RFC 5321, 4.5.3.1: at most 254 characters. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,188}[A-Za-z0-9])?$/;

function lintEmail({ alternativeNames }: PlannedCertificate): readonly LintFinding[] {
  const unfit = alternativeNames.some(({ kind, value }) => kind === 'email' && !ADDRESS.test(value));
  return unfit ? [{ code: 'EMAIL', field: 'alternativeNames', zh: '邮箱地址不能写入证书，请在申请资料中改正', en: 'the mail address cannot stand in a certificate: correct the application' }] : [];
}

function lintValidity({ notBefore, notAfter }: PlannedCertificate, { profile, now, oldNotAfter }: KnownFacts): readonly LintFinding[] {
  const [begins, ends] = [new Date(notBefore), new Date(notAfter)];
  const findings: LintFinding[] = [];
  if (!(begins.getTime() >= now.getTime() - STALE_MS && begins.getTime() <= now.getTime() + AHEAD_MS)) {
    findings.push({ code: 'NOT_BEFORE', field: 'notBefore', zh: '起始时间不是现在，请重新生成计划', en: 'it does not begin now: plan again' });
  }
  if (!(ends > begins && ends > now)) {
    findings.push({ code: 'NOT_AFTER', field: 'notAfter', zh: '到期时间早于起始时间或已经过去，请重新生成计划', en: 'it ends before it begins, or is over: plan again' });
  }
  const latest = yearsLater(oldNotAfter > begins ? oldNotAfter : begins, profile.maxYears);
  if (!(ends <= latest)) {
    findings.push({ code: 'VALIDITY_TOO_LONG', field: 'notAfter', zh: `有效期超过模板允许的 ${profile.maxYears} 年`, en: `it is valid for more than the ${profile.maxYears} years of its profile: choose fewer` });
  }
  return findings;
}

function lintSerial({ serial }: PlannedCertificate): readonly LintFinding[] {
  const sound = /^([0-9A-F]{2}){8,20}$/.test(serial) && parseInt(serial.slice(0, 2), 16) < 0x80 && !serial.startsWith('00');
  return sound ? [] : [{ code: 'SERIAL', field: 'serial', zh: '序列号不符合要求，请重新生成计划', en: 'the serial is not fit: plan again' }];
}
