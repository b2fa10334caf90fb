import type { Bilingual } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { openOperator } from '../../application/open-form.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { hasFaceConsent } from '../../applicant/queries/has-face-consent.js';
import { PhoneLink } from '../../identity/phone-link.entity.js';
import { faceStanding, type FaceStanding } from '../../identity/queries/face-standing.js';
import { linkEndsAt } from '../../identity/queries/phone-link-standing.js';
import type { Visit } from '../../identity/queries/phone-visit.js';
import { openWish } from '../../identity/staff-wish.js';
import { maskPersonName } from '../../reference/domain/masking.js';
import { judgeCompleteness, type PresentDocument } from '../domain/completeness.js';
import { submissionEvidence } from './submission-evidence.js';

export interface PhotoStanding {
  readonly uploaded: boolean;
  readonly adviceZh: string | null;
  readonly adviceEn: string | null;
}

/** What the phone may see of the order it was let into: no number, no phone, nothing of the account. */
export interface PhonePage {
  readonly orderNo: string;
  readonly operatorNameMasked: string;
  readonly organisationName: string;
  readonly expiresAt: Date;
  readonly idFront: PhotoStanding;
  readonly idBack: PhotoStanding;
  readonly handheld: PhotoStanding;
  readonly face: FaceStanding;
  readonly faceConsentGiven: boolean;
  readonly done: boolean;
}

/** The page of a phone's visit, judged by the rule that a submission is judged by. */
export async function phonePage(runtime: Runtime, visit: Visit): Promise<PhonePage> {
  const { db, sealing, clock } = runtime;
  const em = db.orm.em.fork();
  const now = clock.now();
  const application = await loadOwnApplication(em, visit.applicant, visit.applicationId);
  const link = await em.findOneOrFail(PhoneLink, { id: visit.linkId });
  const evidence = await submissionEvidence(em, sealing, application);
  const { missing } = judgeCompleteness(evidence);
  const faceConsentGiven = await hasFaceConsent(em, visit.applicant.id);
  const photo = (picture: PresentDocument | null, lacking: boolean): PhotoStanding => standing(picture, evidence.operatorDigest, lacking);
  const wished = (await openWish(em, application.id, now)) !== null;
  return {
    orderNo: application.orderNo,
    operatorNameMasked: maskPersonName(openOperator(sealing, application).name),
    organisationName: application.organisationName,
    expiresAt: linkEndsAt(link) ?? now,
    idFront: photo(evidence.idFront, missing.includes('id_front')),
    idBack: photo(evidence.idBack, missing.includes('id_back')),
    handheld: photo(evidence.handheldId, missing.includes('liveness')),
    face: await faceStanding(runtime, application, faceConsentGiven),
    faceConsentGiven,
    done: !wished && (['id_front', 'id_back', 'liveness'] as const).every((item) => !missing.includes(item)),
  };
}

const otherOperator: Bilingual = { zh: '经办人已更改，请拍摄现在的经办人', en: 'The operator was changed; take it of the present one' };
const sentBack: Bilingual = { zh: '审核人员要求重拍：请拍清整张证件，避免反光和遮挡', en: 'A reviewer asked for it again: show the whole card, without glare and uncovered' };
const again: Bilingual = { zh: '本次退回要求重新拍摄', en: 'The return asks for it anew' };

function standing(picture: PresentDocument | null, operatorDigest: string, lacking: boolean): PhotoStanding {
  const advice = picture && adviceOn(picture, operatorDigest, lacking);
  return { uploaded: picture !== null && advice === null, adviceZh: advice?.zh ?? null, adviceEn: advice?.en ?? null };
}

function adviceOn({ refused, personDigest }: PresentDocument, operatorDigest: string, lacking: boolean): Bilingual | null {
  if (personDigest !== operatorDigest) return otherOperator;
  if (refused) return sentBack;
  return lacking ? again : null;
}
