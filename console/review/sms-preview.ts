import type { CaseAction } from './case-actions.js';

/** Applicants get Chinese messages whatever language the desk works in. */
const openings: Partial<Record<CaseAction, string>> = {
  return: '需要修改',
  reject: '未通过审核',
  change: '需要修改',
  cancel: '已关闭',
};

/** The notice as the applicant's phone will show it. */
export function smsPreview(action: CaseAction, orderNo: string, applicantText: string): string {
  const why = applicantText.trim().replace(/[。；]*\n+/g, '；').replace(/[。；]+$/, '');
  const opening = `您的证书续期申请 ${orderNo} ${openings[action] ?? '状态有变化'}`;
  return `${opening}${why ? `：${why}` : ''}。详情请登录网上营业厅“我的业务单”查看。`;
}
