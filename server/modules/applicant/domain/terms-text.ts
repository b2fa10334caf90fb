/** What the hall is and what either side owes; no personal data here. */
export const termsText = {
  kind: 'TERMS' as const,
  version: 'terms-2026-06-01',
  titleZh: '网上营业厅服务协议',
  titleEn: 'Terms of the online hall',
  bodyZh: [
    '一、服务内容。您可以在本营业厅为本单位办理数字证书续期：填写申请、上传材料、核验经办人身份、缴费、查询进度、申请发票。'
      + '证书由本机构审核后签发，并通过驱动程序写入您的 Ukey。',
    '二、账号。账号以手机号登录，请勿转借。通过您的账号进行的操作视为您本人的操作。更换手机号或离职时，请把机构授权转交给接任的同事，或拨打客服热线办理。',
    '三、如实填写。您应当有权代表所填写的机构，并保证材料真实、完整、有效。材料不实的，申请会被退回或拒绝；已签发的证书会被吊销，由此造成的损失由提供方承担。',
    '四、审核与期限。缴费成功后三个工作日内完成审核。需要修改的，我们会写明要改哪一项；等您修改的时间不计入审核期限。',
    '五、费用。价格以提交申请时页面显示的为准。申请被拒绝，或在签发证书之前取消的，费用按原路退回；证书签发之后，须先吊销证书才能退费。',
    '六、证书使用。请妥善保管 Ukey 和 PIN 码。Ukey 丢失、PIN 码泄露或机构信息变更时，请立即通知我们。续期会更换密钥，用旧证书加密的文件请在更新之前解密。',
    '七、协议变更。协议有实质变更时，下次登录会请您重新阅读并决定是否同意。您不同意的，可以不再使用本营业厅，已提交的申请仍按原协议办完。',
  ].join('\n\n'),
  bodyEn: [
    '1. The service. Here you renew your organisation’s digital certificate: fill in the application, upload documents, verify the operator’s identity, '
      + 'pay, follow the progress and ask for an invoice. We review, issue the certificate, and the driver writes it to your Ukey.',
    '2. The account. You log in with your mobile number; do not lend the account. What is done through it counts as done by you. '
      + 'When you change your number or your job, pass the grant on to your successor or call the hotline.',
    '3. True statements. You are entitled to act for the organisation you name, and what you submit is true, complete and valid. '
      + 'Otherwise the application is returned or rejected and an issued certificate revoked; whoever made the false statement bears the loss.',
    '4. Review. We decide within three working days of payment. If something has to be corrected we say which item; your time for correcting does not count.',
    '5. Fees. The price is the one shown when you submit. If the application is rejected, or cancelled before issuance, the fee goes back the way it came; '
      + 'after issuance the certificate has to be revoked first.',
    '6. Using the certificate. Keep the Ukey and its PIN safe, and tell us at once when it is lost, the PIN became known, or the organisation changed. '
      + 'A renewal changes the key: decrypt files encrypted under the old certificate before you update.',
    '7. Changes. When these terms change in substance you are asked again at your next log-in. If you do not agree you need not go on using the hall; '
      + 'applications already submitted are finished under the terms you agreed to.',
  ].join('\n\n'),
};
