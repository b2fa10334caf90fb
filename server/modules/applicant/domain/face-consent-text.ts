/**
 * Separate consent to face recognition: purpose, necessity, minimal retention, withdrawal, an equal way without it
 * (人脸识别技术应用安全管理办法, in force from 2025-06-01; PIPL art. 28 to 30).
 */
export const faceConsentText = {
  kind: 'FACE_RECOGNITION' as const,
  version: 'face-2026-06-01',
  titleZh: '人脸信息处理单独同意书',
  titleEn: 'Separate consent to face recognition',
  bodyZh: [
    '一、目的。仅用于核验经办人是本人：将现场采集的人脸与其身份证件信息作一次比对。不用于其他任何目的，不用于建立人脸库，也不用于识别他人。',
    '二、方式和范围。在人脸核验服务商的页面上，由您的手机采集一段短视频或若干照片，由服务商完成活体检测和比对，并把结果（是否通过、相似度）和一张最佳照片返回给我们。人脸信息属于敏感个人信息，一旦泄露可能影响您的人身和财产安全。',
    '三、保存。视频由服务商在核验结束后按其规则删除，我们不接收视频，也不提取或保存人脸特征值。返回的照片和结果加密保存，只供审核人员核对，作为身份查验的凭据随申请材料保存；未提交的申请取消后不再使用。',
    '四、不同意也能办。您可以不使用人脸识别，改为上传手持身份证的照片，由审核人员人工核对，费用和办理期限不变。',
    '五、撤回。您可以随时撤回本同意，撤回后不再进行人脸核验；撤回之前已完成的核验不受影响。经办人未满十四周岁的，不得使用人脸识别。',
    '六、经办人不是账号持有人的，请由经办人本人阅读并在其手机上作出决定。',
  ].join('\n\n'),
  bodyEn: [
    '1. Purpose. Only to verify that the operator is who they say they are: the face before the camera is compared once with the identity document. '
      + 'For nothing else: no collection of faces is built, nobody else is looked for.',
    '2. How. On the page of the face verification provider your phone takes a short video or a few pictures; the provider checks that a living person is there, compares, '
      + 'and returns the result (passed or not, similarity) and one best picture. Face information is sensitive: if it leaks, person and property may be at risk.',
    '3. Retention. The video is deleted by the provider after the check, by its rules; we never receive it and neither extract nor store features of the face. '
      + 'The picture and the result are stored encrypted, for reviewers only, as the proof of identity that belongs to the application; those of a cancelled draft are used no more.',
    '4. Without it. You may do without face recognition: upload a photo of yourself holding the ID card, and a reviewer compares. The fee and the time are the same.',
    '5. Withdrawal. You may withdraw this consent at any time; no further check is made then, and those already made stand. Nobody under fourteen may use face recognition.',
    '6. If the operator is not the holder of the account, let the operator read this and decide on their own phone.',
  ].join('\n\n'),
};
