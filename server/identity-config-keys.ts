import { z } from 'zod';
import { define } from './config-key.js';

/** What the sandbox's parties know their customer by (sandbox/parties/*\/customer.ts): public, so production refuses them. */
export const sandboxIdentity = {
  FACE_SECRET_ID: 'AKIDsandbox0face0secret0id',
  FACE_SECRET_KEY: 'sandbox0face0secret0key',
  PHONE_CHECK_SECRET_ID: 'AKIDsandbox0phone0secret0id',
  PHONE_CHECK_SECRET_KEY: 'sandbox0phone0secret0key',
} as const;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Answers of these services are not signed, and questions hold personal data: only TLS keeps both, but on this machine. */
const tlsOrLoopback = z.url({ protocol: /^https?$/ }).refine((url) => url.startsWith('https:') || LOOPBACK.has(new URL(url).hostname));
const secretId = z.string().regex(/^[A-Za-z0-9]{8,64}$/);
const secretKey = z.string().regex(/^[A-Za-z0-9]{8,64}$/);
const mendSecret = { zh: '请填写服务商控制台中的密钥（字母和数字）', en: 'Use what the provider’s console shows: letters and digits' };
const mendAddress = { zh: '请填写 https:// 地址（本机沙箱可用 http://）', en: 'Use an https:// address (http:// for a sandbox on this machine)' };

/** What checks applicants' faces and phones, and where their phones come back to. */
export const identityConfigKeys = {
  FACE_BASE_URL: define({
    read: tlsOrLoopback,
    about: { zh: '人脸核身服务（腾讯云 FaceID）的地址（演示为沙箱）', en: 'Address of face verification, Tencent Cloud FaceID (the sandbox in a demonstration)' },
    mend: mendAddress,
    fallback: 'http://127.0.0.1:4701/face-verification',
  }),
  FACE_SECRET_ID: define({
    read: secretId,
    about: { zh: '人脸核身服务的 SecretId', en: 'SecretId at the face verification' },
    mend: mendSecret,
    fallback: sandboxIdentity.FACE_SECRET_ID,
  }),
  FACE_SECRET_KEY: define({
    read: secretKey,
    about: { zh: '人脸核身服务的 SecretKey', en: 'SecretKey at the face verification' },
    mend: mendSecret,
    fallback: sandboxIdentity.FACE_SECRET_KEY,
  }),
  FACE_RULE_ID: define({
    read: z.string().regex(/^\d{1,10}$/),
    about: { zh: '人脸核身的业务流程编号（RuleId）：活体加比对', en: 'Number of the business flow (RuleId): liveness and comparison' },
    mend: { zh: '请填写服务商控制台中的编号', en: 'Use the number that the provider’s console shows' },
    fallback: '1',
  }),
  PHONE_CHECK_BASE_URL: define({
    read: tlsOrLoopback,
    about: { zh: '手机三要素核验服务（腾讯云）的地址（演示为沙箱）', en: 'Address of the phone three-factor check, Tencent Cloud (the sandbox in a demonstration)' },
    mend: mendAddress,
    fallback: 'http://127.0.0.1:4701/phone-check',
  }),
  PHONE_CHECK_SECRET_ID: define({
    read: secretId,
    about: { zh: '手机三要素核验服务的 SecretId', en: 'SecretId at the phone check' },
    mend: mendSecret,
    fallback: sandboxIdentity.PHONE_CHECK_SECRET_ID,
  }),
  PHONE_CHECK_SECRET_KEY: define({
    read: secretKey,
    about: { zh: '手机三要素核验服务的 SecretKey', en: 'SecretKey at the phone check' },
    mend: mendSecret,
    fallback: sandboxIdentity.PHONE_CHECK_SECRET_KEY,
  }),
} as const;
