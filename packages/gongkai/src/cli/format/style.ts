/** The look of the report: light and dark, and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2330;--dim:#5c6475;--paper:#fff;--line:#d9dde5;--soft:#f4f6f9;--pass:#1f7a4d;--fail:#b3261e;--notEvaluated:#8a5a00}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--dim:#a3abbd;--paper:#14171e;--line:#343a47;--soft:#1d222c;--pass:#5fd39a;--fail:#ff8a80;--notEvaluated:#f2bd5c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6rem;line-height:1.3;margin:0}h2{font-size:1.2rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1.1rem 0 .3rem}
.counters{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;padding:0}
.counters li{border:1px solid var(--line);border-left:.35rem solid;border-radius:.4rem;padding:.35rem .9rem;background:var(--soft)}
.counters b{font-size:1.5rem;margin-right:.3rem}
li.pass{border-left-color:var(--pass)}li.fail{border-left-color:var(--fail)}li.notEvaluated{border-left-color:var(--notEvaluated)}
svg{max-width:100%;height:auto;font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
svg text{fill:var(--ink)}svg .dim{fill:var(--dim)}svg .pass{fill:var(--pass)}svg .fail{fill:var(--fail)}svg .notEvaluated{fill:var(--notEvaluated)}svg .allowed{fill:var(--line)}
.record{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .9rem;margin:.5rem 0}
.record[open]{background:var(--soft)}
summary{cursor:pointer;display:grid;grid-template-columns:auto 1fr;gap:.1rem .7rem;align-items:baseline}
summary .meta{grid-column:2;color:var(--dim);font-size:.9rem}
.badge{border:1px solid;border-radius:.3rem;padding:0 .45rem;font-size:.85rem;white-space:nowrap}
.badge.pass{color:var(--pass)}.badge.fail{color:var(--fail)}.badge.notEvaluated{color:var(--notEvaluated)}
.place{color:var(--dim);font-size:.85rem;margin:.3rem 0 0;overflow-wrap:anywhere}
.findings{padding-left:1.1rem}.findings .part{color:var(--dim);margin-right:.3rem}
.findings .error::marker{color:var(--fail);content:"✗ "}.findings .gap::marker{color:var(--notEvaluated);content:"? "}.findings .warning::marker{content:"! "}.findings .note::marker{content:"· "}
cite{font-style:normal;color:var(--dim);font-size:.9rem}
.steps{color:var(--dim);font-size:.92rem}
blockquote{margin:.5rem 0;padding:.2rem 1rem;border-left:.25rem solid var(--line)}blockquote p{margin:.2rem 0}blockquote footer{color:var(--dim);font-size:.9rem}
.problem{color:var(--fail)}
@media print{body{max-width:none;padding:0;font-size:11pt}.record{break-inside:avoid}}
`;
