import type { TranslationMessages } from 'ra-core';

type Framework = TranslationMessages['ra'];

/** Words of inputs, validation, saved queries and the configuration mode. */
export const inputMessages: Pick<
  Framework,
  'input' | 'validation' | 'saved_queries' | 'guesser' | 'configurable'
> = {
  input: {
    file: {
      upload_several: '将多个文件拖到这里，或点击选择。',
      upload_single: '将文件拖到这里，或点击选择。',
    },
    image: {
      upload_several: '将多张图片拖到这里，或点击选择。',
      upload_single: '将图片拖到这里，或点击选择。',
    },
    references: {
      all_missing: '找不到引用的数据。',
      many_missing: '至少有一项引用的数据已不可用。',
      single_missing: '引用的数据已不可用。',
    },
    password: { toggle_visible: '隐藏密码', toggle_hidden: '显示密码' },
  },
  validation: {
    required: '必填',
    minLength: '至少 %{min} 个字符',
    maxLength: '最多 %{max} 个字符',
    minValue: '不小于 %{min}',
    maxValue: '不大于 %{max}',
    number: '请填写数字',
    email: '请填写有效的邮箱',
    oneOf: '请从以下选项中选择：%{options}',
    regex: '格式不正确（应符合 %{pattern}）',
    unique: '已存在，不能重复',
  },
  saved_queries: {
    label: '已存筛选',
    query_name: '名称',
    new_label: '保存当前筛选…',
    new_dialog_title: '将当前筛选另存为',
    remove_label: '移除已存筛选',
    remove_label_with_name: '移除筛选“%{name}”',
    remove_dialog_title: '移除已存筛选？',
    remove_message: '确定从已存筛选中移除这一项？',
    help: '筛选列表后保存，以便下次使用',
  },
  guesser: { empty: { title: '没有可显示的数据', message: '请检查数据来源' } },
  configurable: {
    customize: '自定义',
    configureMode: '配置此页面',
    inspector: {
      title: '检查器',
      content: '将鼠标移到界面元素上进行配置',
      reset: '恢复默认',
      hideAll: '全部隐藏',
      showAll: '全部显示',
    },
    Datagrid: { title: '数据表', unlabeled: '未命名列 %{column}' },
    SimpleForm: { title: '表单', unlabeled: '未命名输入 %{input}' },
    SimpleList: { title: '列表', primaryText: '主要文字', secondaryText: '次要文字', tertiaryText: '第三行文字' },
  },
};
