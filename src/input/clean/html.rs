//! Markup: tags, comments and entities. `<jan@example.com>` is an address and no tag.

use super::Rewrite;
use crate::input::scan::Scan;
use crate::input::text::Text;
use crate::list::{List, list};

/// Takes the markup off a pasted text. Line ends stay, except in a whole document, where they mean nothing.
pub fn undo(text: &Text) -> Option<Text> {
    let string = text.as_str();
    let tags = has_markup(string);
    if !tags && !string.contains('&') {
        return None;
    }
    Reader { text, tags, collapse: tags && is_document(string) }.read()
}

/// Reads the body of an HTML mail: blocks become lines, cells are parted by tabs, blanks collapse as in a browser.
pub(crate) fn html(text: &Text) -> Text {
    Reader { text, tags: true, collapse: true }.read().unwrap_or_else(|| text.clone())
}

/// What a tag does to the lines of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    None,
    Break,
    Line,
    Paragraph,
    Cell,
    /// Its content is not for reading.
    Hidden,
}

/// The tags that are known, by what they do.
const TAGS: &[(List, Effect)] = &[
    (
        list![
            "!doctype", "?xml", "a", "abbr", "b", "big", "button", "cite", "code", "col", "colgroup", "del", "em",
            "font", "head", "html", "i", "img", "input", "ins", "kbd", "label", "link", "mark", "meta", "nobr", "o:p",
            "path", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "tbody", "tfoot", "thead",
            "time", "tt", "u", "var", "wbr"
        ],
        Effect::None,
    ),
    (
        list![
            "address", "article", "body", "caption", "center", "dd", "details", "div", "dt", "figure", "footer",
            "form", "header", "hr", "li", "main", "nav", "section", "summary", "tr"
        ],
        Effect::Line,
    ),
    (list!["blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul"], Effect::Paragraph),
    (list!["td", "th"], Effect::Cell),
    (list!["br"], Effect::Break),
    (list!["script", "style", "title"], Effect::Hidden),
];

/// Tags that nobody takes for a placeholder or a name in angle brackets.
const UNMISTAKABLE: List = list![
    "!doctype",
    "blockquote",
    "br",
    "div",
    "html",
    "img",
    "li",
    "nobr",
    "o:p",
    "p",
    "pre",
    "script",
    "span",
    "strong",
    "style",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
];

struct Tag {
    name: &'static str,
    effect: Effect,
    closes: bool,
    end: usize,
}

/// The tag at a `<`.
fn tag_at(text: &str, at: usize) -> Option<Tag> {
    let bytes = text.as_bytes();
    let closes = bytes.get(at + 1) == Some(&b'/');
    let start = at + 1 + usize::from(closes);
    let len = bytes[start..]
        .iter()
        .take(12)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'!' | b':' | b'?'))
        .count();
    let name = text.get(start..start + len)?.to_ascii_lowercase();
    let (name, effect) = TAGS.iter().find_map(|(names, effect)| Some((names.get(&name)?, *effect)))?;
    let end = match bytes.get(start + len)? {
        b'>' => start + len + 1,
        b'/' if bytes.get(start + len + 1) == Some(&b'>') => start + len + 2,
        b' ' | b'\t' | b'\r' | b'\n' => attributes_end(text, start + len)?,
        _ => return None,
    };
    Some(Tag { name, effect, closes, end })
}

/// Where a tag with attributes ends. The first `>` may stand in a quoted value; looking further is bounded, so that
/// text with many open quotes costs no more than its length.
fn attributes_end(text: &str, at: usize) -> Option<usize> {
    const LONGEST: usize = 256 * 1024;
    const LONGEST_VALUE: usize = 1024;
    let bytes = &text.as_bytes()[at..(at + LONGEST).min(text.len())];
    let len = bytes.iter().position(|b| matches!(b, b'>' | b'<'))?;
    if bytes[len] == b'<' {
        return None;
    }
    let quotes = bytes[..len].iter().filter(|b| **b == b'"').count();
    if quotes % 2 == 1 {
        let rest = &bytes[len..(len + LONGEST_VALUE).min(bytes.len())];
        if let Some(quote) = rest.iter().position(|b| *b == b'"')
            && let Some(more) = rest[quote..].iter().position(|b| *b == b'>')
        {
            return Some(at + len + quote + more + 1);
        }
    }
    Some(at + len + 1)
}

fn has_markup(text: &str) -> bool {
    tag_places(text).any(|(at, tag)| UNMISTAKABLE.has(tag.name) || (tag.closes && tag.end == at + tag.name.len() + 3))
}

fn is_document(text: &str) -> bool {
    tag_places(text).any(|(_, tag)| matches!(tag.name, "html" | "body" | "!doctype"))
}

fn tag_places(text: &str) -> impl Iterator<Item = (usize, Tag)> + '_ {
    text.match_indices('<').filter_map(|(at, _)| Some((at, tag_at(text, at)?)))
}

struct Reader<'a> {
    text: &'a Text,
    tags: bool,
    collapse: bool,
}

impl Reader<'_> {
    fn read(&self) -> Option<Text> {
        let string = self.text.as_str();
        let bytes = string.as_bytes();
        let mut rewrite = Rewrite::new(self.text);
        let mut comments = true;
        let mut preformatted = 0usize;
        let mut unclosed: Vec<&str> = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            match bytes[at] {
                b'&' => {
                    if let Some((c, end)) = entity_at(string, at) {
                        rewrite.replace(at..end, c.encode_utf8(&mut [0; 4]));
                        at = end;
                        continue;
                    }
                }
                b'<' if self.tags && comments && bytes[at..].starts_with(b"<!--") => {
                    match string[at..].find_words("-->") {
                        Some(len) => {
                            rewrite.remove(at..at + len + 3);
                            at += len + 3;
                            continue;
                        }
                        None => comments = false,
                    }
                }
                b'<' if self.tags => {
                    if let Some(tag) = tag_at(string, at) {
                        if tag.name == "pre" {
                            preformatted = if tag.closes { preformatted.saturating_sub(1) } else { preformatted + 1 };
                        }
                        let end = end_of(&tag, string, &mut unclosed);
                        apply(&mut rewrite, &tag, at, end);
                        at = end;
                        continue;
                    }
                }
                b' ' | b'\t' | b'\r' | b'\n' if self.collapse && preformatted == 0 => {
                    let len = bytes[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
                    let at_start = rewrite.written(at).ends_any("\n\t ") || rewrite.out.is_empty();
                    if at_start || len > 1 || bytes[at] != b' ' {
                        rewrite.replace(at..at + len, if at_start { "" } else { " " });
                    }
                    at += len;
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        rewrite.finish()
    }
}

/// Where reading goes on after a tag: after its content if that is hidden, after the line end that only repeats a
/// break. `unclosed` are the hidden tags of which it is known that nothing closes them any more.
fn end_of(tag: &Tag, string: &str, unclosed: &mut Vec<&str>) -> usize {
    if tag.effect == Effect::Hidden && !tag.closes && !unclosed.contains(&tag.name) {
        let rest = &string[tag.end..];
        let close = rest.places_of("</").find_map(|at| tag_at(rest, at).filter(|close| close.name == tag.name));
        if close.is_none() {
            unclosed.push(tag.name);
        }
        return close.map_or(tag.end, |close| tag.end + close.end);
    }
    if tag.effect != Effect::Break {
        return tag.end;
    }
    match string.as_bytes()[tag.end..] {
        [b'\r', b'\n', ..] => tag.end + 2,
        [b'\r' | b'\n', ..] => tag.end + 1,
        _ => tag.end,
    }
}

fn apply(rewrite: &mut Rewrite<'_>, tag: &Tag, at: usize, end: usize) {
    let written = rewrite.written(at);
    let at_line_start = written.is_empty() || written.ends_with('\n');
    let after_gap = written.is_empty() || written.ends_with("\n\n");
    let words = match tag.effect {
        Effect::None | Effect::Hidden => "",
        Effect::Break => "\n",
        Effect::Line if at_line_start => "",
        Effect::Line => "\n",
        Effect::Paragraph if after_gap => "",
        Effect::Paragraph if at_line_start || !tag.closes => "\n",
        Effect::Paragraph => "\n\n",
        Effect::Cell if at_line_start || tag.closes => "",
        Effect::Cell => "\t",
    };
    rewrite.replace(at..end, words);
}

/// Entities with the character that each stands for: those that messages about mail hold.
const ENTITIES: &str = concat!(
    "&Auml;Ä&Eacute;É&Ouml;Ö&Uuml;Ü&aacute;á&acirc;â&aelig;æ&agrave;à&apos;'&aring;å&atilde;ã",
    "&auml;ä&bdquo;„&bull;•&ccedil;ç&colon;:&comma;,&commat;@&copy;©&deg;°&eacute;é&ecirc;ê&egrave;è",
    "&emsp; &ensp; &equals;=&euml;ë&euro;€&gt;>&hellip;…&iacute;í&icirc;î&igrave;ì&iuml;ï&laquo;«&larr;←",
    "&lbrack;[&ldquo;“&lpar;(&lsquo;‘&lt;<&mdash;—&middot;·&nbsp;\u{a0}&ndash;–&newline;\n&ntilde;ñ&num;#",
    "&oacute;ó&ocirc;ô&ograve;ò&ordm;º&oslash;ø&otilde;õ&ouml;ö&percnt;%&period;.&quot;\"&raquo;»&rarr;→",
    "&rbrack;]&rdquo;”&reg;®&rpar;)&rsquo;’&sbquo;‚&shy;\u{ad}&sol;/&szlig;ß&tab;\t&thinsp; &uacute;ú",
    "&ucirc;û&ugrave;ù&uuml;ü&zwj;\u{200d}&zwnj;\u{200c}&amp;&",
);

/// The character reference at an `&`, and where it ends.
fn entity_at(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = &text.as_bytes()[at + 1..];
    let len = rest.iter().take(10).position(|b| *b == b';')?;
    let name = text.get(at + 1..at + 1 + len)?;
    let c = match name.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None => {
            let find = |name: &str| ENTITIES.find_words(name).map(|at| &ENTITIES[at + name.len()..]);
            let name = text.get(at..at + len + 2)?;
            find(name).or_else(|| find(&name.to_ascii_lowercase()))?.chars().next()?
        }
    };
    Some((c, at + len + 2))
}

fn numeric(number: &str) -> Option<char> {
    let value = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(value).filter(|c| *c != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_found_by_their_whole_name() {
        let of = |text: &str| entity_at(text, 0);
        assert_eq!(of("&Auml;x"), Some(('Ä', 6)));
        assert_eq!(of("&auml;"), Some(('ä', 6)));
        assert_eq!(of("&NBSP;&amp;"), Some(('\u{a0}', 6)));
        assert_eq!(of("&amp;&apos;"), Some(('&', 5)));
        for none in ["&;", "&uml;", "&&apos;", "&Ä&Eacute;", "&quot", "& lt;"] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    #[test]
    fn a_mail_becomes_lines() {
        let of = |input: &str| html(&Text::from_input(input)).as_str().to_string();
        assert_eq!(
            of("<html><head><style>p{}</style></head><body><p>Your message\nto <b>jan</b></p><div>was  not</div>sent"),
            "Your message to jan\n\nwas not\nsent"
        );
        assert_eq!(of("<table><tr><td>Status</td><td>5.1.1</td></tr><tr><td>x"), "Status\t5.1.1\nx");
        assert_eq!(of("a<br>b<br/>\nc"), "a\nb\nc");
        assert_eq!(of("<pre>a\n  b</pre>"), "a\n  b\n\n");
        assert_eq!(of("no markup"), "no markup");
    }
}
