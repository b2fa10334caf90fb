/** The certificate that an order brings, its download code and the driver: loaded with the pages of an order. */
export const certificate = {
  newCertificate: {
    title: '新证书',
    serial: '证书序列号',
    validity: '有效期',
    range: '%{from} 至 %{until}',
    installedAt: '写入 Ukey',
  },
  code: {
    title: '下载码',
    sentAt: '驱动程序会要求输入下载码。已于 %{time} 以短信发送到经办人手机。',
    notSent: '驱动程序会要求输入下载码，短信正在发送到经办人手机。',
    triesLeft: '还可以输入 %{count} 次。',
    noneLeft: '输入次数已用完，请重新发送。',
    renew: '重新发送下载码',
    renewIn: '%{time} 后可重新发送',
    renewed: '新的下载码已生成，将以短信发送到经办人手机，之前的下载码不再有效。',
  },
  driver: {
    title: '驱动程序',
    lead: '电脑上的数字证书驱动没有弹出更新提示时，可以用这个驱动程序更新。',
    download: '下载 %{file}',
    needs: '需要准备',
    node: '装有 Node.js 24 的电脑；没有的话，请使用 CA 提供的安装程序。',
    module: '已插好的 Ukey 和它的厂商驱动。',
    commands: '在下载文件所在的文件夹打开命令行，按需要运行',
    copy: '复制命令 %{command}',
    status: '查看 Ukey 上的证书，不需要 PIN 码。',
    update: '更新证书，会要求输入 PIN 码；中断后再次运行即可继续。',
    serve: '不习惯命令行时运行这一条：在本机浏览器里按提示更新。',
  },
};
