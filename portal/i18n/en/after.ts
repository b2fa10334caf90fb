/** One order from payment on: paying, its status, corrections, the certificate. */
export const pay = {
  title: 'Pay',
  lead: 'Once paid, the application is reviewed within three working days.',
  amount: 'To pay',
  until: 'payable until %{time}',
  ways: 'Ways to pay',
  wechat: 'WeChat Pay',
  transfer: 'Bank transfer',
  making: 'One moment…',
  chooseWechat: 'Pay by WeChat',
  codeOver: 'The payment code is no longer valid; nothing was charged.',
  newCode: 'New code',
  codeLabel: 'QR code for WeChat Pay',
  scan: 'Scan the code with WeChat to pay.',
  codeFor: 'Valid for',
  paid: 'I have paid',
  asking: 'Asking…',
  movesOn: 'Once paid, this page moves on by itself.',
  movingOn: 'The payment’s state has changed; moving on…',
  transferLead: 'Transfer from your organisation’s account with the order number in the remark. It is matched by itself once it arrives, usually within a working day.',
  chooseTransfer: 'Pay by transfer',
  accountName: 'Payee',
  accountNumber: 'Account',
  bankName: 'Bank',
  transferAmount: 'Amount',
  remark: 'Remark (required)',
  transferRules: 'Transfer from an account of “%{name}”, exactly this amount, with nothing but the order number in the remark. Paid from the basic account you entered, the later payment of 0.01 yuan is not needed.',
  received: 'Received so far: %{received}.',
  stillToPay: '%{left} to go.',
  transferTime: 'This page follows by itself when the money arrives, and you get an SMS. You can close it.',
};

export const copy = { copy: 'Copy: %{what}', done: 'Copied', byHand: 'Copy this by hand' };

export const status = {
  title: 'Order',
  submitted: 'Paid: the application is submitted.',
  submittedLead: 'The reviewers finish within three working days; there is nothing for you to do now.',
  deadline: 'by %{time}',
  road: 'Progress',
  place: { submitted: 'Submit and pay', review: 'Review', bank: 'Bank check', download: 'Download', completed: 'Done' },
  rejected: 'The application was rejected:',
  rejectedWay: 'What was paid is refunded the way it came. If you have questions, call 400-112-3838.',
  facts: 'About this order',
  orderNo: 'Order number',
  downloadDates: 'Download expected',
  dates: '%{earliest} at the earliest, usually %{usual}',
  payments: 'Payments',
  paidAt: 'paid %{time}',
  refundedAt: 'refunded %{time}',
  history: 'History',
};

export const returned = {
  title: 'To be corrected',
  lead: 'The reviewer asks you to correct the following; only this can be changed. When all of it is done press “Submit again”; you do not pay again.',
  done: 'corrected',
  open: 'to do',
  correct: 'Correct',
};

export const bank = {
  title: 'Bank verification',
  lead: 'The system pays 0.01 yuan to the organisation’s account (with a random code in the remark); once it arrives, it has passed. There is nothing for you to do.',
  attempt: 'Payment %{number}',
  left: '%{count} more payments possible.',
  nextAt: 'The same account again from %{time}; a corrected one at once.',
  correctTitle: 'Bank verification: correct the account',
  correctLead: 'Enter the right basic account of the organisation and press “Submit”; the system pays 0.01 yuan again.',
  nameHint: 'Exactly as on the bank’s account document. A changed name is looked at by a person.',
  submit: 'Submit',
  back: 'Back to the order',
  notNow: 'The account need not be corrected now.',
};

export const download = {
  title: 'Download the certificate',
  how: 'Update the certificate with the driver',
  notYet: 'Not possible yet. When review and bank verification have passed, the order turns to “pending download” and you get an SMS.',
  until: 'Download and update by %{time}.',
  a: 'Plug the Ukey into a computer that has the certificate driver.',
  b: 'The driver reads the certificate by itself and offers the update.',
  c: 'Press “Start” and enter the certificate’s PIN.',
  d: 'The driver downloads and writes by itself; do not pull the Ukey or switch off. If it is interrupted, plug it in again to go on.',
  oldBids: 'After the update, bids encrypted under the old certificate may no longer open. If a bid opening is still to come, wait for it first.',
  pin: 'The certificate’s password (PIN) is neither changed nor sent again.',
};

export const cancel = {
  lead: 'If you do not want to go on.',
  title: 'Cancel order %{orderNo}?',
  paid: 'The application ends, and what was paid is refunded the way it came. You can apply again.',
  unpaid: 'The application ends, and what was filled in cannot be brought back. You can apply again.',
  confirm: 'Cancel it',
  keep: 'Keep it',
};

export const invoice = {
  title: 'Invoices',
  number: 'No. %{number}',
  open: 'Open the e-invoice',
  red: 'red-letter',
  resend: 'Send again by SMS and mail',
  resent: 'The link was sent again to the operator’s mobile number and e-mail address.',
  correct: 'Wrong title: issue again',
  correctLead: 'The invoice is reversed and issued again with the right title.',
  correctDo: 'Issue again',
};
