//! A reply wrapped by a mail client, a library or an application: a dialog, a toast, an exception.
//!
//! The server's words are found in the places where wrappers put them: in Python's tuples, after "the server responded:"
//! in any of a dozen languages, in the last brackets of Roundcube's toast, or after the code in whatever comes before.
//! The same reply repeated by an exception, its string and its fields is one. Where no server spoke, the client's own
//! message takes the reply's place.

mod marks;

use super::clean;
use super::notice::{Command, Located, Notice, Passage, Recognition, Reply, Setting};
use super::reply;
use super::text::Text;
use crate::decoding::{Kind, WarningId};
use crate::input::scan::Scan;
use crate::limits::ENOUGH;
use crate::list::{List, list};
use marks::{Mark, Tells};
use std::ops::Range;

/// `None` where the text is none of this kind.
pub fn recognise(text: &Text) -> Option<Recognition> {
    let is_json = clean::is_json(text.as_str());
    let values;
    let text = if is_json {
        values = clean::json_values(text);
        &values
    } else {
        text
    };
    let marks = marks::find(text.as_str());
    let is_told = is_json && super::tells_of_mail(text);
    if !is_told && !is_wrapped(text, &marks) {
        return None;
    }
    let mut found = tuples(text);
    if found.is_empty() {
        found = answers(text, &marks);
    }
    found.extend(listed(text, &marks));
    found.extend(toasts(text, &marks));
    if found.is_empty() {
        found = coded(text, &marks);
    }
    let mut warnings = Vec::new();
    if found.is_empty() {
        found.extend(trouble(text, &marks));
    } else {
        if is_overridden(text, &found) {
            warnings.push(WarningId::ClientExplanationOverridden);
        }
        if found.iter().any(|found| found.cut) {
            warnings.push(WarningId::Truncated);
        }
    }
    if found.is_empty() {
        return None;
    }
    let notices = notices(text, &marks, found);
    Some(Recognition { kind: Kind::Error, notices, original: None, warnings })
}

/// The same for a text that a library or a dialog wrote, whatever bounce it may hold.
pub fn recognise_certain(text: &Text) -> Option<Recognition> {
    let string = text.as_str();
    if clean::is_json(string) {
        return recognise(text);
    }
    let titled = || {
        let code = reply::find(string).filter(|code| is_failure_title(&string[..code.start]))?;
        (!string.trim().contains('\n')).then_some(code.start)
    };
    let certain = marks::certain(string).or_else(titled)?;
    let field = marks::first(string, &["final-recipient:", "diagnostic-code:", "reporting-mta:"]);
    if field.is_some_and(|field| field < certain) { None } else { recognise(text) }
}

/// The same for nodemailer's printed error alone, whose fields look like the lines of a session.
pub fn recognise_printed(text: &Text) -> Option<Recognition> {
    let string = text.as_str();
    marks::first(string, &["responsecode:", "at smtpconnection."])?;
    let is_arrow = |line: &str| ["C: ", "S: ", "<- ", "-> ", "<< ", ">> "].iter().any(|arrow| line.has_words(arrow));
    if reply::lines(string).any(|line| is_arrow(&string[line])) { None } else { recognise(text) }
}

/// A reply and where it stands.
#[derive(Clone, Debug)]
struct Found {
    range: Range<usize>,
    reply: Reply,
    recipient: Option<Passage>,
    /// It breaks off.
    cut: bool,
}

impl Found {
    fn new(text: &Text, range: Range<usize>, recipient: Option<Passage>, cut: bool) -> Found {
        let range = trimmed(text.as_str(), range);
        let cut = cut || super::breaks_off(&text.as_str()[range.clone()]);
        Found { reply: reply::parse_told(text, range.clone()), range, recipient, cut }
    }

    fn is_empty(&self) -> bool {
        self.reply.code.is_none() && self.reply.enhanced.is_none() && self.reply.text.is_empty()
    }
}

/// Whether a client, a library or an application speaks here.
fn is_wrapped(text: &Text, marks: &[Mark]) -> bool {
    let string = text.as_str();
    let code = reply::find(string);
    let speaks = |mark: &Mark| match mark.tells {
        Tells::Client | Tells::Stop => true,
        // "timed out" or "certificate" in the server's own words is no wrapper.
        Tells::Trouble => code.is_none() || code.as_ref().is_some_and(|code| mark.at < code.start),
        _ => false,
    };
    // What a server says last may read like a client's words: "550 … unable to send mail".
    let leads = |mark: &&Mark| code.as_ref().is_none_or(|code| mark.at < code.start);
    if marks.iter().filter(leads).any(speaks) {
        return code.is_some()
            || marks.iter().any(|mark| mark.tells == Tells::Client || mark.tells == Tells::Says)
            || super::tells_of_mail(text)
            || has_mail_port(string);
    }
    code.is_some_and(|code| is_failure_title(&string[..code.start]))
        || answer_starts(string).next().is_some()
            && !string.trim_start().starts_by(&|c: char| c.is_ascii_digit())
            && is_failure_title(string)
        || !tuples(text).is_empty()
}

/// `192.0.2.1:587`
fn has_mail_port(text: &str) -> bool {
    [":25", ":465", ":587", "port 25", "port 465", "port 587"]
        .iter()
        .any(|port| text.places_of(port).any(|at| !text[at + port.len()..].starts_by(&|c: char| c.is_ascii_digit())))
}

/// Words before a code such as `Ausführung fehlgeschlagen:` or `IOException:`, but not `host mx.example.com said:`.
fn is_failure_title(before: &str) -> bool {
    const STEMS: List = list![
        "exception",
        "could not",
        "couldn't",
        "cannot",
        "can't",
        "unable",
        "failed to",
        "failed:",
        "failure",
        "fehler",
        "fehlgeschlagen",
        "konnte nicht",
        "erreur",
        "échec",
        "echec",
        "impossible",
        "falha",
        "falhou",
        "fallo",
        "falló",
        "impossibile",
        "non riuscit",
        "errore",
        "fout",
        "mislukt",
        "błąd",
        "nie powiod",
        "nie udało",
        "ошибка",
        "ошибк",
        "не удалось",
        "错误",
        "失败",
        "無法",
        "无法",
        "錯誤",
        "失敗",
        "エラー",
        "できません",
        "erro ",
        "erro:",
        "error:",
        "error ",
        "error,",
        "errno",
        "rejected:",
        "refused:",
        "fel ",
        "fejl",
        "virhe",
        "hata",
        "hiba",
        "chyba",
        "помилка",
    ];
    let start = before.trim_start_by(&|c: char| !c.is_alphanumeric());
    let tail = start.len() - reply::floor(start, start.len().saturating_sub(400));
    let words = start[start.len() - tail..].lowered();
    STEMS.is_in(&words) || words.trim_end().ends_with("error")
}

/// Python's `(550, b'5.1.1 …')`, with the recipient where it is the value of a dictionary.
fn tuples(text: &Text) -> Vec<Found> {
    let string = text.as_str();
    let bytes = string.as_bytes();
    let mut found = Vec::new();
    let mut after = 0;
    for (at, _) in string.match_indices('(') {
        if at < after || found.len() >= ENOUGH {
            continue;
        }
        let Some(words) = tuple_words(bytes, at) else { continue };
        let quote = bytes[words - 1];
        let end = tuple_end(bytes, words, quote);
        let code = at + 1 + bytes[at + 1..].iter().take_while(|b| b.is_ascii_whitespace()).count();
        let range = trimmed(string, words..end.unwrap_or(bytes.len()));
        let mut reply = reply::parse_continued(text, code, range.clone());
        if reply.text.is_empty() && reply.enhanced.is_none() && range.is_empty() {
            reply.text = Text::default();
        }
        let cut = end.is_none() || super::breaks_off(&string[range.clone()]);
        found.push(Found { range: range.clone(), reply, recipient: key_before(text, at), cut });
        after = range.end;
    }
    found
}

/// Where the words of a tuple begin that opens at `at`.
fn tuple_words(bytes: &[u8], at: usize) -> Option<usize> {
    let blanks = |at: usize| at + bytes[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
    let code = blanks(at + 1);
    match bytes[code..] {
        [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b',', ..] => {}
        _ => return None,
    }
    let mut words = blanks(code + 4);
    if matches!(bytes.get(words), Some(b'b' | b'B' | b'u')) {
        words += 1;
    }
    matches!(bytes.get(words), Some(b'\'' | b'"')).then_some(words + 1)
}

/// The quote that ends a tuple's words: the one before `)` or before the next member.
fn tuple_end(bytes: &[u8], from: usize, quote: u8) -> Option<usize> {
    (from..bytes.len()).find(|&at| {
        bytes[at] == quote
            && match bytes[at + 1..] {
                [b')', ..] => true,
                [b',', b' ', next, ..] => matches!(next, b'\'' | b'"'),
                [b',', b')', ..] => true,
                _ => false,
            }
    })
}

/// `'jan@example.com': (`
fn key_before(text: &Text, at: usize) -> Option<Passage> {
    let string = text.as_str();
    let before = string[..at].trim_end().strip_suffix(':')?.trim_end();
    let quote = before.chars().next_back().filter(|c| matches!(c, '\'' | '"'))?;
    let key_end = before.len() - 1;
    let window = reply::floor(string, key_end.saturating_sub(320));
    let start = window + string[window..key_end].rfind(quote)? + 1;
    let key = &string[start..key_end];
    (key.contains('@') && !key.contains(char::is_whitespace))
        .then(|| Passage { words: key.to_string(), span: text.span(start..key_end) })
}

/// What follows "the server responded:", `response: '` and their like.
fn answers(text: &Text, marks: &[Mark]) -> Vec<Found> {
    let string = text.as_str();
    let says = marks.iter().filter(|mark| mark.tells == Tells::Says).map(|mark| mark.end);
    // After a reply's code, "remote server returned:" is a part of the reply.
    let code = reply::find(string).map_or(string.len(), |code| code.start);
    let line = code + string[code..].find_words("\n\n").unwrap_or(string.len() - code);
    let is_told = is_told(string, code, marks);
    let outside = |start: &usize| *start <= code || *start > line || is_told;
    let mut starts: Vec<usize> = says.chain(answer_starts(string).filter(outside)).collect();
    starts.sort_unstable();
    let mut found: Vec<Found> = Vec::new();
    let mut done = 0;
    for start in starts {
        if start < done || found.len() >= ENOUGH {
            continue;
        }
        let (range, closed) = quoted(string, start, marks);
        let answer = Found::new(text, range.clone(), None, !closed);
        // "The server response was: 554" has no more to say than its code tells; an empty one has nothing.
        if !answer.is_empty() {
            done = range.end;
            found.push(answer);
        }
    }
    found
}

/// Whether a code is the wrapper's own mention of it: `SMTP Error (550)`.
fn is_told(text: &str, code: usize, marks: &[Mark]) -> bool {
    marks
        .iter()
        .any(|mark| mark.tells == Tells::Code && mark.end <= code && text[mark.end..code].trim_any(" \"'(").is_empty())
}

/// The ends of clauses that say that a server answered: `Serverantwort:`, `Réponse du serveur :`, `サーバーの応答:`.
fn answer_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    const SERVERS: List = list![
        "server",
        "serveur",
        "servidor",
        "serwer",
        "сервер",
        "服务器",
        "伺服器",
        "サーバ",
        "szerver",
        "palvelin",
        "sunucu",
        "strežnik",
    ];
    const ANSWERS: List = list![
        "respon",
        "respond",
        "answer",
        "antwort",
        "répon",
        "respuesta",
        "respost",
        "rispo",
        "antwoord",
        "odpowied",
        "odpověd",
        "ответ",
        "відпов",
        "响应",
        "回应",
        "回應",
        "返回",
        "应答",
        "応答",
        "返答",
        "回复",
        "said",
        "replied",
        "returned",
        "reply",
        "svar",
        "vastas",
        "vastau",
        "válasz",
        "yanıt",
        "zurückgegeben",
        "renvoyé",
        "devolv",
        "restitui",
    ];
    const LONGEST: usize = 96;
    text.match_indices(':').filter_map(|(at, _)| {
        let window = reply::floor(text, at.saturating_sub(LONGEST));
        let clause = &text[window..at];
        let clause = clause.rsplit(&['.', '!', ';', '\'', '"', '(', '，', '。', ',', '、'][..]).next().unwrap_or("");
        let clause = clause.trim_start_by(&|c: char| !c.is_alphanumeric()).lowered();
        let tells = |stems: List| stems.is_in(&clause);
        (tells(SERVERS) && tells(ANSWERS)).then_some(at + 1)
    })
}

/// The server's words from `start`: up to their closing quote, or to where the wrapper speaks again. Also whether an
/// opened quote was closed.
fn quoted(text: &str, start: usize, marks: &[Mark]) -> (Range<usize>, bool) {
    let is_lead = |c: char| c.is_whitespace() || matches!(c, ':' | '*');
    let mut at = start + text[start..].len() - text[start..].trim_start_matches(is_lead).len();
    // `response: '` ends with its quote.
    let mut quote = text[..at].chars().next_back().filter(|c| matches!(c, '\'' | '"' | '`'));
    if let Some(c) = text[at..].chars().next().filter(|c| matches!(c, '\'' | '"' | '`')) {
        quote = Some(c);
        at += 1;
        at += text[at..].len() - text[at..].trim_start().len();
    } else if quote.is_none() && is_inside_quotes(text, start) {
        quote = Some('"');
    }
    let limit = wrapper_start(text, at, marks, quote.is_some());
    let Some(quote) = quote else {
        // A full stop of Chinese or Japanese ends words that are neither, and so does a line that begins in them.
        let other = |c: char| c == '。' || ('\u{3040}'..='\u{9fff}').contains(&c);
        let ends = |stop: &usize| {
            text[at..*stop].is_ascii() && (text[*stop..].starts_with('。') || text[at..*stop].ends_with('\n'))
        };
        let stop = text[at..limit].find(other).map(|len| at + len).filter(ends);
        return (at..stop.unwrap_or(limit), true);
    };
    let closes = |at: &usize| text[at + 1..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    let closing = text[at..limit].rmatch_indices(quote).map(|(i, _)| at + i).find(closes);
    (at..closing.unwrap_or(limit), closing.is_some())
}

/// A quote that was opened before `at` is still open: `"Mailbox unavailable. The server response was: …"`.
fn is_inside_quotes(text: &str, at: usize) -> bool {
    const WINDOW: usize = 512;
    let before = &text[reply::floor(text, at.saturating_sub(WINDOW))..at];
    let paragraph = &before[before.rfind_words("\n\n").map_or(0, |at| at + 2)..];
    paragraph.matches('"').count() % 2 == 1
}

/// Where the wrapper speaks again after `at`: at one of its phrases, its stack trace, its fields, or a blank line.
fn wrapper_start(text: &str, at: usize, marks: &[Mark], is_quoted: bool) -> usize {
    let from = marks.partition_point(|mark| mark.at < at + 1);
    let inside = marks[from..].iter().take_while(|mark| mark.at < text.len());
    let mark = inside.filter(|mark| mark.tells == Tells::Stop).map(|mark| mark.at).next().unwrap_or(text.len());
    let mut line_start = at;
    let mut first = true;
    for line in reply::lines(&text[at..mark]) {
        let words = text[at + line.start..at + line.end].trim();
        if !first && (is_trace(words) || (words.is_empty() && !is_quoted)) {
            return line_start;
        }
        // The words may begin on the line after their title.
        first = first && words.is_empty();
        line_start = at + line.end;
    }
    mark
}

/// A line of a stack trace or of a printed object.
fn is_trace(line: &str) -> bool {
    const STARTS: List = list![
        "at ",
        "File \"",
        "from /",
        "in /",
        "code:",
        "errno:",
        "Caused by",
        "Stack trace",
        "Traceback",
        "--- End",
        "}",
        "{",
    ];
    STARTS.begins(line)
        || line.strip_prefix('#').is_some_and(|rest| {
            rest.starts_by(&|c: char| c.is_ascii_digit()) && rest.contains(' ') && !rest.contains('.')
        })
        || (line.starts_with("...") && line.ends_with("more"))
}

/// PHPMailer: `The following recipients failed: jan@example.com: no such user eva@example.org: mailbox full`
fn listed(text: &Text, marks: &[Mark]) -> Vec<Found> {
    let string = text.as_str();
    let is_list = |mark: &&Mark| marks::has(&string[mark.at..mark.end], "the following recipients failed");
    let Some(mark) = marks.iter().find(is_list) else { return Vec::new() };
    let end = wrapper_start(string, mark.end, marks, false);
    let list = &string[mark.end..end];
    let heads: Vec<Range<usize>> = reply::addresses(list)
        .filter(|address| list[address.end..].starts_with(": ") && !list[..address.start].ends_with('<'))
        .take(ENOUGH)
        .collect();
    let ends = heads.iter().skip(1).map(|head| head.start).chain([list.len()]);
    heads
        .iter()
        .zip(ends)
        .map(|(head, end)| {
            let address = mark.end + head.start..mark.end + head.end;
            let recipient = Passage { words: string[address.clone()].to_string(), span: text.span(address) };
            Found::new(text, mark.end + head.end + 2..mark.end + end, Some(recipient), false)
        })
        .collect()
}

/// Roundcube and its kin: `SMTP Error (550): Failed to add recipient "jan@example.com" (5.1.1 …).`
fn toasts(text: &Text, marks: &[Mark]) -> Vec<Found> {
    let string = text.as_str();
    let mut found = Vec::new();
    let heads: Vec<&Mark> =
        marks.iter().filter(|mark| mark.tells == Tells::Code && string[..mark.end].ends_with('(')).collect();
    for (index, mark) in heads.iter().enumerate().take(ENOUGH) {
        // A toast ends before the next one at the latest.
        let string = &string[..heads.get(index + 1).map_or(string.len(), |next| next.at.max(mark.end))];
        let rest = &string[mark.end..];
        let digits = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b'-').count();
        let Some(after) = rest[digits..].strip_prefix(')') else { continue };
        let start = string.len() - after.len();
        let limit = wrapper_start(string, start, marks, false);
        let title = start + after.len() - after.trim_start_any(": ").len();
        let line = string[title..limit.max(title)].trim_end();
        let line = line.trim_end_any(".。\"'").trim_end();
        let words = match line.find_words(" (").filter(|_| line.ends_with(')')) {
            Some(open) => title + open + 2..title + line.len() - 1,
            None => match line.find_words(" (") {
                Some(open) => title + open + 2..title + line.len(),
                None => title..title + line.len(),
            },
        };
        let closed = line.ends_with(')') || !line.has_words(" (");
        let mut toast = Found::new(text, words.clone(), None, !closed);
        if digits == 3 {
            toast.reply = reply::parse_continued(text, mark.end, toast.range.clone());
        }
        toast.recipient = reply::recipient(&toast.reply.text).or_else(|| named(text, title..limit.max(title)));
        found.push(toast);
    }
    found
}

/// Replies that begin with their code, wherever that is.
fn coded(text: &Text, marks: &[Mark]) -> Vec<Found> {
    let string = text.as_str();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < string.len() && found.len() < ENOUGH {
        let limit = wrapper_start(string, at, marks, false).max(at + 1);
        let limit = reply::floor(string, limit);
        let end = if limit <= at { string.len() } else { limit };
        let segment = at..end;
        at = end;
        let before = &string[..segment.start];
        // "250" in `Expected response code "250"` is what was hoped for.
        if let Some(code) = reply::find(&string[segment.clone()])
            && !is_expected(&string[..segment.start + code.start])
        {
            let start = segment.start + code.start;
            found.extend(several(text, start..segment.end));
        } else if before.is_empty()
            && let Some(status) = reply::find_bare_status(&string[segment.clone()])
        {
            found.push(Found::new(text, segment.start + status.start..segment.end, None, false));
        }
    }
    found
}

fn is_expected(before: &str) -> bool {
    let tail = &before[reply::floor(before, before.len().saturating_sub(40))..];
    marks::has(tail, "expected response code") && !marks::has(tail, "got code")
}

/// One reply, or one for each line that begins with a code of its own.
fn several(text: &Text, range: Range<usize>) -> Vec<Found> {
    let part = text.part(trimmed(text.as_str(), range.clone()));
    let replies = reply::parse_all(&part);
    if replies.len() < 2 {
        return vec![Found::new(text, range, None, false)];
    }
    let found = |reply: Reply| Found { range: range.clone(), reply, recipient: None, cut: false };
    replies.into_iter().map(found).collect()
}

/// The client's own message, where no server spoke.
fn trouble(text: &Text, marks: &[Mark]) -> Option<Found> {
    let string = text.as_str();
    let start = string.len() - string.trim_start().len();
    let known = marks.iter().any(|mark| matches!(mark.tells, Tells::Trouble | Tells::Client | Tells::Stop));
    if !known || start == string.len() {
        return None;
    }
    let mut range = start..string.len();
    if let Some(mark) = marks.iter().find(|mark| mark.tells == Tells::Trouble) {
        // The paragraph that tells the trouble, without the trace after it.
        let mut paragraph = start;
        for line in reply::lines(&string[..mark.at]) {
            if is_trace(string[line.clone()].trim()) || string[line.clone()].trim().is_empty() {
                paragraph = line.end;
            }
        }
        let end = reply::lines(&string[mark.end..])
            .skip(1)
            .find(|line| {
                let words = string[mark.end + line.start..mark.end + line.end].trim();
                words.is_empty() || is_trace(words)
            })
            .map_or(string.len(), |line| mark.end + line.start);
        range = paragraph.min(mark.at)..end;
    }
    let range = trimmed(string, range);
    let words = reply::joined(text, range.clone());
    Some(Found { range, reply: Reply { text: words, ..Reply::default() }, recipient: None, cut: false })
}

/// Without the blanks, quotes and brackets that a wrapper leaves around.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = &text[range.clone()];
    let start =
        range.start + words.len() - words.trim_start_by(&|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).len();
    if start >= range.end {
        return range.end..range.end;
    }
    let words = &text[start..range.end];
    let mut kept =
        words.trim_end_by(&|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '{' | ',' | '>' | '*' | '“'));
    // The `>` of an address stays.
    if words[kept.len()..].starts_with('>') && kept.rfind('<').is_some_and(|open| !kept[open..].contains('>')) {
        kept = &words[..kept.len() + 1];
    }
    for tail in [".\"", "\".", "\"", ";", "。"] {
        kept = kept.strip_suffix(tail).unwrap_or(kept).trim_end();
    }
    // `<<"550 User unknown\r\n">>}}`
    while kept.ends_any("}>\"") && !kept.contains_any("{<") {
        kept = kept[..kept.len() - 1].trim_end();
    }
    // The bracket of `Net::SMTPFatalError (550 …)`.
    if kept.ends_with(')') && kept.matches(')').count() > kept.matches('(').count() {
        kept = &kept[..kept.len() - 1];
    }
    start..start + kept.len()
}

/// One notice for each recipient and reply.
fn notices(text: &Text, marks: &[Mark], found: Vec<Found>) -> Vec<Notice> {
    let mut merged = merge(found);
    let context_recipients = recipients(text, &merged);
    let (code, status) = (told_code(text, marks), told_status(text, marks));
    for found in &mut merged {
        found.reply.code = found.reply.code.or(code);
        found.reply.enhanced = found.reply.enhanced.or(status);
        if found.recipient.is_none() {
            found.recipient = reply::recipient(&found.reply.text);
        }
    }
    if let [only] = &mut merged[..]
        && only.recipient.is_none()
        && let Some((last, others)) = context_recipients.split_last()
    {
        let mut each: Vec<Found> =
            others.iter().map(|recipient| Found { recipient: Some(recipient.clone()), ..only.clone() }).collect();
        only.recipient = Some(last.clone());
        each.push(only.clone());
        merged = each;
    }
    let command = told_command(marks);
    merged
        .into_iter()
        .map(|found| Notice {
            recipient: found.recipient,
            command: command.filter(|_| !found.reply.text.is_empty() || found.reply.code.is_some()),
            // The client's own explanation must not decide what the server's words mean.
            context: if found.reply.text.is_empty() { around(text, &found.range) } else { Text::default() },
            reply: found.reply,
            setting: Setting::Client,
            ..Notice::default()
        })
        .collect()
}

/// Joins what was said twice: by the exception, its string, its fields.
fn merge(found: Vec<Found>) -> Vec<Found> {
    const LOOK_BACK: usize = 4;
    let mut kept: Vec<(Found, String)> = Vec::new();
    for next in found {
        if next.is_empty() {
            continue;
        }
        let words = letters(next.reply.text.as_str());
        let from = kept.len().saturating_sub(LOOK_BACK);
        match kept[from..].iter_mut().find(|(before, known)| is_same(before, known, &next, &words)) {
            Some((before, known)) => {
                if words.len() > known.len() && next.reply.code.is_some() >= before.reply.code.is_some() {
                    before.reply.text = next.reply.text;
                    *known = words;
                    before.cut = next.cut;
                }
                before.reply.code = before.reply.code.or(next.reply.code);
                before.reply.enhanced = before.reply.enhanced.or(next.reply.enhanced);
                before.recipient = before.recipient.take().or(next.recipient);
            }
            None => kept.push((next, words)),
        }
    }
    // A number alone beside words is a status of something else: `"status": 500`.
    let has_words = kept.iter().any(|(_, words)| !words.is_empty());
    kept.into_iter().filter(|(_, words)| !has_words || !words.is_empty()).map(|(found, _)| found).collect()
}

fn is_same(a: &Found, a_words: &str, b: &Found, b_words: &str) -> bool {
    fn agree<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    let recipient = |found: &Found| found.recipient.as_ref().map(|passage| passage.words.to_ascii_lowercase());
    agree(recipient(a), recipient(b))
        && agree(a.reply.code.map(|c| c.value), b.reply.code.map(|c| c.value))
        && agree(a.reply.enhanced.map(|e| e.value), b.reply.enhanced.map(|e| e.value))
        && (a_words.has_words(b_words) || b_words.has_words(a_words))
}

/// The first letters and digits: enough to tell one reply from another.
fn letters(words: &str) -> String {
    const ENOUGH: usize = 2048;
    words.chars().take(ENOUGH).filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

/// The addresses that the wrapper names as recipients, outside the server's words; all that a list `rejected: […]` has.
fn recipients(text: &Text, found: &[Found]) -> Vec<Passage> {
    const LABEL: &str = "rejected: [";
    let string = text.as_str();
    if let Some(at) = marks::find(string)
        .iter()
        .find(|mark| mark.tells == Tells::Stop && string[mark.at..mark.end].eq_ignore_ascii_case(LABEL))
    {
        let list = &string[at.end..];
        let list = &list[..list.find(']').unwrap_or(list.len())];
        let all: Vec<Passage> = reply::addresses(list)
            .take(ENOUGH)
            .map(|range| at.end + range.start..at.end + range.end)
            .map(|range| Passage { words: string[range.clone()].to_string(), span: text.span(range) })
            .collect();
        if !all.is_empty() {
            return all;
        }
    }
    let outside = |range: &Range<usize>| {
        found.iter().all(|found| range.start >= found.range.end || range.end <= found.range.start)
    };
    reply::addresses(string)
        .take(64)
        .filter(outside)
        .find(|range| reply::is_named_recipient(string, range))
        .map(|range| Passage { words: string[range.clone()].to_string(), span: text.span(range) })
        .into_iter()
        .collect()
}

/// The first address in a part of the text.
fn named(text: &Text, range: Range<usize>) -> Option<Passage> {
    let string = text.as_str();
    let words = &string[range.clone()];
    let address = reply::addresses(words).find(|address| reply::is_named_recipient(words, address))?;
    let range = range.start + address.start..range.start + address.end;
    Some(Passage { words: string[range.clone()].to_string(), span: text.span(range) })
}

/// `SMTP code: 550`, `Server Error: 550`, `got code "550"`, or the one that .NET has a phrase for.
fn told_code(text: &Text, marks: &[Mark]) -> Option<Located<u16>> {
    marks.iter().find_map(|mark| match mark.tells {
        Tells::Code => code_at(text, mark.end),
        Tells::Dropped(code) => Some(Located { value: code, span: text.span(mark.at..mark.end) }),
        _ => None,
    })
}

fn code_at(text: &Text, at: usize) -> Option<Located<u16>> {
    let rest = &text.as_str()[at..];
    let start = at + rest.len() - rest.trim_start_any(" \"':(\n").len();
    match text.as_str().as_bytes()[start..] {
        [a @ b'2'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9', ref rest @ ..]
            if !rest.first().is_some_and(u8::is_ascii_alphanumeric) =>
        {
            let value = u16::from(a - b'0') * 100 + u16::from(b - b'0') * 10 + u16::from(c - b'0');
            (value >= 400).then(|| Located { value, span: text.span(start..start + 3) })
        }
        _ => None,
    }
}

fn told_status(text: &Text, marks: &[Mark]) -> Option<Located<super::notice::Enhanced>> {
    let mark = marks.iter().find(|mark| mark.tells == Tells::Status)?;
    let rest = &text.as_str()[mark.end..];
    let line = mark.end..mark.end + rest.find('\n').unwrap_or(rest.len()).min(40);
    let line = line.start..reply::floor(text.as_str(), line.end);
    reply::parse(text, line).enhanced
}

fn told_command(marks: &[Mark]) -> Option<Command> {
    marks.iter().find_map(|mark| match mark.tells {
        Tells::Command(command) => Some(command),
        _ => None,
    })
}

/// The wrapper's words before and after the server's.
fn around(text: &Text, range: &Range<usize>) -> Text {
    const LONGEST: usize = 1024;
    let string = text.as_str();
    let start = reply::floor(string, range.start.saturating_sub(LONGEST));
    let end = reply::floor(string, (range.end + LONGEST).min(string.len()));
    let mut words = text.part(start..range.start);
    words.push_part(text, range.end..end.max(range.end));
    words
}

/// Whether the client gives a reason that the server's words do not bear out.
fn is_overridden(text: &Text, found: &[Found]) -> bool {
    let string = text.as_str();
    found.iter().filter(|found| !found.reply.text.is_empty()).take(8).any(|found| {
        let words = found.reply.text.as_str();
        let is_borne_out = |claim| marks::first(words, &marks::words_of(claim).iter().collect::<Vec<_>>()).is_some();
        let claims = marks::CLAIMS.iter().filter(|(_, claim)| !is_borne_out(*claim));
        let phrases: Vec<&str> = claims.map(|(phrase, _)| phrase).collect();
        marks::first(&string[..found.range.start], &phrases).is_some()
            || marks::first(&string[found.range.end..], &phrases).is_some()
    })
}
