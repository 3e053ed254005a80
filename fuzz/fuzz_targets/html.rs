//! Markup around replies: tags, entities, comments and tables, whole and broken.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plainbounce::Input;

const PARTS: [&str; 48] = [
    "<p>",
    "</p>",
    "<br>",
    "<br/>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<div class=\"x\">",
    "</div>",
    "<a href=\"https://example.com/?a=1&amp;b=2\">",
    "</a>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<img src=x onerror=alert(1)>",
    "&lt;",
    "&gt;",
    "&amp;",
    "&nbsp;",
    "&#53;&#53;&#48;",
    "&#x35;",
    "&#xffffffff;",
    "&#0;",
    "&;",
    "<",
    ">",
    "</",
    "<!doctype html>",
    "<pre>",
    "</pre>",
    "<blockquote>",
    "</blockquote>",
    "550 5.1.1 ",
    "550-5.1.1 ",
    "User unknown",
    "<jan@example.org>",
    "&lt;jan@example.org&gt;",
    "452 4.2.2 Mailbox full",
    "\r\n",
    "said: ",
];

fuzz_target!(|data: &[u8]| {
    let text = plainbounce_fuzz::pieces(data, &PARTS);
    plainbounce_fuzz::check(Input::Text(&text));
});
