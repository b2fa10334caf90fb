export const style = `
:root { color-scheme: light dark; --bg: #f5f6f8; --panel: #fff; --line: #d5dae2; --ink: #1b2430; --mute: #566170; --accent: #1f5fbf;
  --on-accent: #fff; --ok: #19724a; --warn: #8a5000; --warn-bg: #fff6e5; --bad: #b3261e; --bad-bg: #fdecea; --ok-bg: #e8f5ee }
@media (prefers-color-scheme: dark) {
  :root { --bg: #12161c; --panel: #1a2029; --line: #3a4452; --ink: #e6ebf2; --mute: #a5b0bf; --accent: #7db0ff; --on-accent: #0d1420;
    --ok: #63c795; --warn: #f0b45a; --warn-bg: #33290f; --bad: #ff8a80; --bad-bg: #3a1a18; --ok-bg: #14301f }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--ink);
  font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
header { display: flex; justify-content: space-between; align-items: center; gap: 12px; max-width: 560px; margin: 0 auto; padding: 16px 16px 0 }
header p { margin: 0; font-weight: 600 }
main { max-width: 560px; margin: 16px auto; padding: 0 16px 32px }
.card { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 20px }
.card + .card { margin-top: 12px }
h1 { font-size: 20px; line-height: 1.4; margin: 0 0 12px; overflow-wrap: anywhere }
h1:focus { outline: none }
h2 { font-size: 16px; margin: 0 0 8px; overflow-wrap: anywhere }
p { margin: 0 0 12px }
.card + p { margin-top: 12px }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 0 0 16px }
dt { color: var(--mute) }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums }
.note { border-radius: 8px; padding: 10px 12px; margin: 0 0 16px }
.note.warn { background: var(--warn-bg); color: var(--warn) }
.note.bad { background: var(--bad-bg); color: var(--bad) }
.note.ok { background: var(--ok-bg); color: var(--ok) }
label { display: block; font-weight: 600; margin: 0 0 4px }
input { font: inherit; width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--mute); border-radius: 8px;
  background: var(--panel); color: var(--ink) }
.buttons { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 0 }
button { font: inherit; min-height: 44px; padding: 8px 20px; border: 1px solid var(--mute); border-radius: 8px; background: var(--panel);
  color: var(--ink); cursor: pointer }
button.go { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600 }
button.quiet { min-height: 36px; padding: 4px 12px; border-color: var(--line) }
:is(button, input):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
ol { list-style: none; margin: 0; padding: 0 }
li { display: flex; gap: 10px; padding: 6px 0; color: var(--mute) }
li[data-state="now"] { color: var(--ink); font-weight: 600 }
li[data-state="done"] { color: var(--ok) }
li span:first-child { flex: none; width: 1.4em; text-align: center }
@media (prefers-reduced-motion: no-preference) {
  li[data-state="now"] span:first-child { animation: turn 1.6s linear infinite; display: inline-block }
  @keyframes turn { to { transform: rotate(360deg) } }
}
`;
