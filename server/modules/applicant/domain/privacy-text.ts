/** PIPL art. 17: who processes what, for what, how long, and how to exercise one's rights. */
export const privacyText = {
  kind: 'PRIVACY' as const,
  version: 'privacy-2026-06-01',
  titleZh: '个人信息处理规则',
  titleEn: 'How we handle personal information',
  bodyZh: [
    '一、我们收集什么、为了什么。登录：手机号，您愿意填写时还有电子邮箱。办理续期：经办人和法定代表人的姓名、身份证号、手机号，经办人身份证照片；'
      + '单位银行账户和发票信息。《电子签名法》第二十条要求我们查验申请人身份并审查材料，没有这些信息无法签发证书。为防止冒用，还会记录登录时间和网络地址。',
    '二、谁会看到。审核、客服和财务人员按岗位权限查看，默认只显示部分字符，查看全文须写明理由并留下记录。为办理您的申请，必要的信息会交给：'
      + '运营商核验渠道（经办人实名核验）、人脸核验服务商（仅在您单独同意后）、微信支付和银行（缴费与账户验证）、短信和邮件服务商（通知）、发票服务平台（开票）。我们不出售信息，也不用于营销。',
    '三、怎样保护。姓名、证件号、手机号、银行账号和材料图片加密保存，传输使用 HTTPS。',
    '四、保存多久。与证书有关的材料保存至证书失效后五年（《电子签名法》第二十四条），期满删除或仅作封存。未提交的草稿由您随时取消。登录验证码在一天内删除。',
    '五、您的权利。您可以在营业厅查看和更正填写的信息、撤回同意，也可以拨打客服热线要求查阅、复制、更正或删除。'
      + '撤回本规则的同意后将退出登录，不能再使用营业厅；撤回之前依法进行的处理不受影响，法律要求保存的材料仍会保存到期满。',
    '六、人脸信息不包含在本规则之内，须另行单独征得您的同意；不同意也有其他办理方式。',
  ].join('\n\n'),
  bodyEn: [
    '1. What we collect, and for what. To log in: your mobile number, and a mail address if you give one. For a renewal: name, ID number and mobile number of the operator '
      + 'and of the legal representative, photos of the operator’s ID card; the organisation’s bank account and invoice details. Article 20 of the Electronic Signature Law makes us verify '
      + 'the applicant’s identity and examine the documents; without them no certificate can be issued. Times and network addresses of log-ins are kept against misuse.',
    '2. Who sees it. Reviewers, hotline and finance, as far as their work needs it: masked by default, in clear only with a reason and on record. What your application needs is passed to the '
      + 'carriers’ check (real name of the operator), the face verification provider (only after your separate consent), WeChat Pay and the bank (payment and account verification), '
      + 'SMS and mail providers (notices) and the invoice platform. We sell nothing and use nothing for marketing.',
    '3. How it is protected. Names, ID numbers, phones, account numbers and pictures are encrypted where they are stored, and in transit by HTTPS.',
    '4. How long. Documents about a certificate are kept until five years after it has expired (Electronic Signature Law, article 24), then deleted or stored only. '
      + 'Drafts you may cancel at any time. Log-in codes are deleted within a day.',
    '5. Your rights. In the hall you see and correct what you typed and withdraw consent; through the hotline you may ask for a copy, correction or deletion. '
      + 'Withdrawing this consent logs you out and ends the use of the hall; what was lawfully done before stands, and what the law makes us keep is kept until its time is over.',
    '6. Face information is not covered here: we ask for it separately, and there is another way if you do not agree.',
  ].join('\n\n'),
};
