import { useState } from 'react';
import { minuteText } from '../formats/time.js';
import { usePhoneText } from '../i18n/use-phone-text.js';
import { Done } from './Done.js';
import { FaceStep } from './FaceStep.js';
import { askPage, type Page } from './open-from-address.js';
import styles from './Phone.module.css';
import { nextStep, phoneSteps, type PhoneStep } from './phone-step.js';
import { PhotoStep } from './PhotoStep.js';

interface StepsProps {
  readonly first: Page;
  readonly back: boolean;
  readonly error: unknown;
}

/** Front, back, face, done: one thing at a time. */
export function Steps({ first, back, error }: StepsProps) {
  const [page, setPage] = useState(first);
  const [step, setStep] = useState<PhoneStep>(back && nextStep(first) !== 'done' ? 'face' : nextStep(first));
  const renew = async (): Promise<void> => {
    const now = await askPage();
    if (now) setPage(now);
  };
  const goOn = (): void => setStep(step === 'front' && !page.idBack.uploaded ? 'back' : nextStep(page));
  return (
    <>
      <Where page={page} step={step} />
      {step === 'front' && <PhotoStep key="front" kind="ID_FRONT" standing={page.idFront} onTaken={renew} onNext={goOn} />}
      {step === 'back' && <PhotoStep key="back" kind="ID_BACK" standing={page.idBack} onTaken={renew} onNext={goOn} />}
      {step === 'face' && <FaceStep page={page} error={error} onPage={setPage} onTaken={renew} onNext={() => setStep('done')} />}
      {step === 'done' && <Done />}
    </>
  );
}

function Where({ page, step }: { readonly page: Page; readonly step: PhoneStep }) {
  const text = usePhoneText();
  const at = phoneSteps.indexOf(step);
  return (
    <>
      <p className={styles.brief}>
        {text('brief', { orderNo: page.orderNo })} · {page.organisationName} · {text('operator')} {page.operatorNameMasked}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {phoneSteps.slice(0, 3).map((name, index) => (
          <span key={name} className={index < at ? styles.past : index === at ? styles.here : undefined} />
        ))}
      </div>
      {step !== 'done' && (
        <p className="tip num">{text('step', { at: at + 1, of: 3 })} · {text('until', { time: minuteText(page.expiresAt).slice(11) })}</p>
      )}
    </>
  );
}
