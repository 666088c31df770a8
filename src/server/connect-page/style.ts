/** The style of the connect page: the system's fonts, light or dark as the reader has it, one column on a phone. */
export const STYLE = `
:root{color-scheme:light dark;--back:#f7f8fa;--card:#fff;--text:#16202c;--soft:#51606f;--line:#d9dfe6;--accent:#2f4bd8;--on:#fff;--code:#f0f2f6;--chip:#e8ecfd;--chip-text:#2a3fae;--warn:#fff4dc;--warn-text:#6b4700}
@media (prefers-color-scheme:dark){:root{--back:#0e1319;--card:#161d26;--text:#e8edf3;--soft:#a3b1c0;--line:#2c3744;--accent:#93a8ff;--on:#0d1330;--code:#0f151c;--chip:#232e57;--chip-text:#c6d1ff;--warn:#3a2d10;--warn-text:#ffdf9e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer{max-width:1040px;margin:0 auto;padding:0 20px}
header{padding-top:44px}
h1{margin:0 0 8px;font-size:2rem;line-height:1.2;letter-spacing:-.02em}
h2{margin:44px 0 6px;font-size:1.25rem;letter-spacing:-.01em}
h3{margin:0;font-size:1rem}
p{margin:0 0 12px}
.lead{max-width:68ch;font-size:1.08rem;color:var(--soft)}
.soft{color:var(--soft)}
.address{display:flex;flex-wrap:wrap;gap:10px;align-items:center;margin:18px 0 0}
code,pre{font:.88rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.address code{padding:7px 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:1fr 2fr 1fr;gap:1px;margin:14px 0 0;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--line)}
dl div{padding:12px 16px;background:var(--card)}
dt{font-size:.85rem;color:var(--soft)}
dd{margin:2px 0 0;overflow-wrap:anywhere}
.note{margin:14px 0 0;padding:11px 16px;border-radius:10px;background:var(--warn);color:var(--warn-text)}
.install{display:flex;flex-wrap:wrap;gap:12px;margin:14px 0 18px}
.button,button{display:inline-block;border:1px solid var(--accent);border-radius:8px;padding:9px 18px;font:inherit;font-weight:600;text-decoration:none;cursor:pointer;background:var(--accent);color:var(--on)}
button{padding:5px 13px;font-size:.86rem;background:transparent;color:var(--accent)}
.button:hover,button:hover{filter:brightness(1.1)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
details{border:1px solid var(--line);border-radius:10px;margin:0 0 8px;background:var(--card)}
summary{padding:11px 16px;font-weight:600;cursor:pointer}
details .in{padding:0 16px 16px}
.where{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:flex-start;margin-bottom:8px;color:var(--soft);font-size:.92rem}
.where span{flex:1 1 220px;overflow-wrap:anywhere}
pre{margin:0;padding:13px 15px;border:1px solid var(--line);border-radius:8px;background:var(--code);overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.asks{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:12px;margin:14px 0 0;padding:0}
.asks li{display:flex;flex-direction:column;gap:10px;justify-content:space-between;align-items:flex-start;padding:14px 16px;border:1px solid var(--line);border-radius:12px;background:var(--card)}
input{width:100%;max-width:420px;padding:9px 13px;border:1px solid var(--soft);border-radius:8px;background:var(--card);color:inherit;font:inherit}
label{display:block;margin:12px 0 4px;font-size:.9rem;color:var(--soft)}
.toolset{margin:22px 0 8px}
.tools{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:12px;background:var(--card)}
.tools li{display:grid;grid-template-columns:minmax(0,290px) minmax(0,1fr);gap:2px 18px;padding:10px 16px;border-top:1px solid var(--line)}
.tools li:first-child{border-top:0}
.tools code{overflow-wrap:anywhere}
.kind{display:inline-block;margin-left:6px;padding:0 8px;border-radius:20px;background:var(--chip);color:var(--chip-text);font-size:.76rem}
[hidden]{display:none!important}
footer{padding-top:36px;padding-bottom:48px;color:var(--soft);font-size:.9rem}
@media (max-width:640px){header{padding-top:26px}h1{font-size:1.6rem}dl{grid-template-columns:1fr}.tools li{grid-template-columns:1fr}}
`;
