import { useCallback, useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { checkMobile } from '../formats/mobile.js';
import { dayText } from '../formats/time.js';
import { InviteToOrganisationDocument, WithdrawGrantDocument, type AccountFragment } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Field, focusField } from '../parts/Field.js';
import { Chip } from '../parts/StateChip.js';
import { useAction } from '../parts/use-action.js';
import styles from './Account.module.css';
import { takeMe } from './use-me.js';

type MyOrganisation = AccountFragment['organisations'][number];
type Grant = MyOrganisation['grants'][number];

/** Who sees an organisation's orders; passed on and withdrawn when people change jobs. */
export function Organisation({ organisation }: { readonly organisation: MyOrganisation }) {
  const text = useText();
  const [leaving, setLeaving] = useState<Grant | null>(null);
  const confirmed = organisation.standing === 'CONFIRMED';
  return (
    <div className={styles.organisation}>
      <div className="row apart">
        <h3>{organisation.name}</h3>
        <Chip tone={confirmed ? 'ok' : undefined} label={text(`account.standing.${organisation.standing}`)} />
      </div>
      <p className="mute tip"><span className="mono">{organisation.creditCode}</span> · {text(confirmed ? 'account.confirmedMeans' : 'account.declaredMeans')}</p>
      <ul className={styles.grants}>
        {organisation.grants.map((grant) => (
          <li key={grant.grantId} className="row apart">
            <span>
              <span className="num">{grant.phoneMasked}</span> {grant.isMe && text('account.me')}{' '}
              <span className="mute">{text(`account.standing.${grant.standing}`)} · {text('account.since', { day: dayText(grant.grantedAt) })}</span>
            </span>
            {(confirmed || grant.isMe) && (
              <button type="button" className="small danger" onClick={() => setLeaving(grant)}>{text('account.withdraw')}</button>
            )}
          </li>
        ))}
      </ul>
      {confirmed && <Invite organisationId={organisation.organisationId} />}
      {leaving && <Withdraw grant={leaving} organisation={organisation.name} onClose={() => setLeaving(null)} />}
    </div>
  );
}

function Invite({ organisationId }: { readonly organisationId: string }) {
  const text = useText();
  const [phone, setPhone] = useState('');
  const [asked, setAsked] = useState(false);
  const verdict = checkMobile(phone);
  const name = `invite-${organisationId}`;
  const { run, busy, error } = useAction(useCallback(async (to: string) => {
    takeMe(settled((await request(InviteToOrganisationDocument, { input: { organisationId, phone: to } })).inviteToOrganisation));
    setPhone('');
    setAsked(false);
  }, [organisationId]));
  const submit = (): void => {
    setAsked(true);
    if (verdict.valid) void run(verdict.value);
    else focusField(name);
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Field
        label={text('account.passOn')}
        name={name}
        value={phone}
        onValue={setPhone}
        inputMode="tel"
        autoComplete="off"
        hint={text('account.passOnHint')}
        error={asked && !verdict.valid ? text(`check.${verdict.problem}`, verdict.values) : null}
        beside={<button type="submit" disabled={busy} style={{ flex: 'none' }}>{text('account.passOnDo')}</button>}
      />
      <ErrorNotice error={error} />
    </form>
  );
}

interface WithdrawProps {
  readonly grant: Grant;
  readonly organisation: string;
  readonly onClose: () => void;
}

function Withdraw({ grant, organisation, onClose }: WithdrawProps) {
  const text = useText();
  const { run, busy, error } = useAction(useCallback(async () => {
    takeMe(settled((await request(WithdrawGrantDocument, { grantId: grant.grantId })).withdrawGrant));
    onClose();
  }, [grant.grantId, onClose]));
  return (
    <Dialog title={text('account.withdrawTitle')} onClose={onClose}>
      <p>{text(grant.isMe ? 'account.withdrawMine' : 'account.withdrawTheirs', { phone: grant.phoneMasked, organisation })}</p>
      <ErrorNotice error={error} />
      <div className="foot">
        <button type="button" className="danger" disabled={busy} onClick={() => void run()}>{text('account.withdraw')}</button>
        <button type="button" onClick={onClose}>{text('account.keep')}</button>
      </div>
    </Dialog>
  );
}
