/** One order from payment on: paying, its status, corrections, the certificate. */
export const pay = {
  title: '支付',
  lead: '支付成功后申请单进入审核，三个工作日内完成。',
  amount: '应付金额',
  until: '请在 %{time} 前支付',
  ways: '支付方式',
  wechat: '微信支付',
  transfer: '对公转账',
  making: '正在生成……',
  chooseWechat: '使用微信支付',
  codeOver: '付款二维码已过期，没有扣款。',
  newCode: '重新生成二维码',
  codeLabel: '微信支付二维码',
  scan: '打开微信“扫一扫”，扫描二维码支付。',
  codeFor: '二维码剩余有效时间：',
  paid: '我已支付',
  asking: '正在查询……',
  movesOn: '支付成功后，本页会自动跳转。',
  movingOn: '支付状态已更新，正在跳转……',
  transferLead: '从贵单位的对公账户转账，附言里填写业务单号。到账后自动核对，通常需要一个工作日。',
  chooseTransfer: '使用对公转账',
  accountName: '收款户名',
  accountNumber: '收款账号',
  bankName: '收款银行',
  transferAmount: '转账金额',
  remark: '附言（必须填写）',
  transferRules: '请从“%{name}”的账户转账，金额一分不差，附言只填上面的业务单号。用填写的基本户付款，可免去后面的 0.01 元金融认证。',
  received: '目前已收到 %{received}。',
  stillToPay: '还差 %{left}。',
  transferTime: '到账后本页会自动更新，也会发短信通知。可以先关闭页面。',
};

export const copy = { copy: '复制%{what}', done: '已复制', byHand: '请手动复制' };

export const status = {
  title: '业务单',
  submitted: '支付成功，申请单提交成功。',
  submittedLead: '审核人员将在三个工作日内完成审核，您现在不需要做任何事。',
  deadline: '截止 %{time}',
  road: '办理进度',
  place: { submitted: '提交与支付', review: '审核', bank: '金融认证', download: '待下载', completed: '完成' },
  rejected: '申请未通过审核，原因：',
  rejectedWay: '已支付的费用会原路退回。如有疑问请致电 400-112-3838。',
  facts: '业务单信息',
  orderNo: '业务单号',
  downloadDates: '预计下载',
  dates: '最早 %{earliest}，通常 %{usual}',
  payments: '付款',
  paidAt: '支付于 %{time}',
  refundedAt: '退款于 %{time}',
  history: '办理记录',
};

export const returned = {
  title: '需要修改的内容',
  lead: '审核人员请您修改以下内容，只有这些可以修改。全部改好后点击“重新提交”，不需要再次付费。',
  done: '已修改',
  open: '待修改',
  correct: '去修改',
};

export const bank = {
  title: '金融认证',
  lead: '系统自动打款 0.01 元至申请机构对公账户（附言里备注随机码），到账即通过，您不需要操作。',
  attempt: '第 %{number} 次打款',
  left: '还可以打款 %{count} 次。',
  nextAt: '账户不变时，%{time} 后可再次打款；修改后立即打款。',
  correctTitle: '金融认证：修改账户信息',
  correctLead: '重新填写正确的单位基本账户信息后点击“提交”，系统会再次打款 0.01 元。',
  nameHint: '与开户许可证或基本存款账户信息上的名称完全一致。更改户名需要人工复核。',
  submit: '提交',
  back: '返回业务单',
  notNow: '现在不需要修改账户信息。',
};

export const download = {
  title: '下载证书',
  how: '用驱动程序更新证书',
  notYet: '现在还不能下载。审核和金融认证都通过后，申请单状态变为“待下载”，我们会发短信通知您。',
  until: '请在 %{time} 前完成下载更新。',
  a: '在装有数字证书驱动程序的电脑上，插入需续期的 Ukey。',
  b: '驱动自动读取证书信息，并弹出证书更新提示。',
  c: '点击“开始更新”，输入证书 PIN 码。',
  d: '驱动自动下载更新续期数据，中途请勿拔出 Ukey 或关闭电脑；意外中断后重新插入即可继续。',
  oldBids: '更新后，用旧证书加密的投标文件可能无法再解密。如有未开标的项目，请先完成开标再更新。',
  pin: '数字证书密码（PIN 码）不会修改，也不会重新发送。',
};

export const cancel = {
  lead: '不想继续办理可以取消。',
  title: '取消业务单 %{orderNo}？',
  paid: '取消后申请终止，已支付的费用原路退回。需要时可以重新申请。',
  unpaid: '取消后申请终止，已填写的内容不能恢复。需要时可以重新申请。',
  confirm: '确认取消',
  keep: '暂不',
};

export const invoice = {
  title: '发票',
  number: '发票号码 %{number}',
  open: '查看电子发票',
  red: '红字',
  resend: '重发到手机和邮箱',
  resent: '发票链接已重新发送到经办人的手机和邮箱。',
  correct: '抬头有误，重新开票',
  correctLead: '原发票会被红冲，并按新抬头重新开具。',
  correctDo: '重新开票',
};
