/** The control page's own style; nothing is fetched from elsewhere. */
export const controlStyle = `
:root { font: 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: #1c2430; background: #f4f5f7; }
:root[data-lang="zh"] [lang="en"], :root[data-lang="en"] [lang="zh"] { display: none; }
body { margin: 0; }
header { display: flex; gap: 24px; align-items: baseline; padding: 12px 24px; background: #1c2430; color: #fff; }
header h1 { font-size: 18px; margin: 0; }
header output { font-variant-numeric: tabular-nums; }
header button { margin-left: auto; }
main { display: grid; grid-template-columns: 340px minmax(0, 1fr); gap: 16px; padding: 16px 24px; }
section, form { background: #fff; border: 1px solid #d8dce2; border-radius: 6px; padding: 12px 16px; margin: 0 0 16px; }
h2 { font-size: 15px; margin: 0 0 8px; }
label { display: grid; grid-template-columns: 110px 1fr; gap: 8px; align-items: center; margin: 4px 0; }
input, select, button { font: inherit; padding: 3px 6px; min-width: 0; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid #1a63c4; outline-offset: 1px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; white-space: nowrap; }
th, td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid #e6e9ee; }
td.number { font-variant-numeric: tabular-nums; }
.note { color: #5b6675; margin: 0 0 8px; }
#said { min-height: 1.5em; color: #a11616; }
`;
