import { Link } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useMe } from '../account/use-me.js';

const questions = ['carrier', 'collect', 'pin', 'invoice', 'bank'] as const;
const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] as const;

/** The guide's questions, then its steps. */
export function FaqPage() {
  const text = useText();
  const { me } = useMe();
  return (
    <>
      <PageTitle title={text('faq.title')} lead={text('faq.lead')} />
      {questions.map((question) => (
        <section key={question} className="card" aria-labelledby={`faq-${question}`}>
          <h2 id={`faq-${question}`}>{text(`faq.${question}.question`)}</h2>
          <p style={{ margin: 0 }}>{text(`faq.${question}.answer`)}</p>
        </section>
      ))}
      <section className="card" aria-labelledby="guide">
        <h2 id="guide">{text('faq.guide')}</h2>
        <ol>{steps.map((step) => <li key={step}>{text(`faq.step.${step}`)}</li>)}</ol>
        <p className="mute">{text('renew.several')}</p>
        <Link href={me ? '/renew' : '/'} className="button go">{text(me ? 'home.renew' : 'faq.logIn')}</Link>
      </section>
      <section className="card" aria-labelledby="support">
        <h2 id="support">{text('faq.support')}</h2>
        <p style={{ margin: 0 }}>{text('faq.hotline')}<br />{text('faq.site')}</p>
      </section>
    </>
  );
}
