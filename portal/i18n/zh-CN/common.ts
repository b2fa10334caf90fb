/** What both the hall and the phone page say. */
export const common = {
  hall: '网上营业厅',
  hotline: '服务热线 400-112-3838（7×24 小时）',
  hotlineCall: '拨打服务热线 400-112-3838',
  language: 'English',
  dark: '深色',
  light: '浅色',
  again: '重试',
  loading: '正在加载……',
  required: '必填',
  error: {
    offline: '网络连接中断，请检查网络后重试。已填写的内容还在。',
    fault: '系统出了点问题，请稍后重试。如果一直这样，请致电 400-112-3838，并告知编号 %{trace}。',
    faultPlain: '系统出了点问题，请稍后重试。如果一直这样，请致电 400-112-3838。',
    signedOut: '登录已失效，请重新登录。已填写的内容还在。',
    tooLarge: '文件有 %{size} MB，超过 10 MB 的上限。请降低扫描分辨率，或用手机重新拍照后上传。',
    empty: '这个文件是空的，请重新选择。',
    wrongType: '只接受 JPG、PNG 图片或 PDF 文件。请把 %{name} 另存为其中一种格式后再上传。',
    heic: '这是 HEIC 格式的照片，没有上传。请点“拍照”用本页重拍，或在 iPhone“设置 → 相机 → 格式”选“兼容性最佳”后重拍，也可另存为 JPG 再选。已填写和上传的都还在。',
    notAPicture: '只接受照片（JPG 或 PNG）。请重新拍照或从相册选择。',
    retryAt: '可重试时间：%{time}',
  },
};
