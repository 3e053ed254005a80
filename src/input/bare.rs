//! Nothing but replies or codes, and what is left when no form fits: text that does not tell of mail at all.

use super::notice::{Command, Notice, Passage, Recognition, Reply, Setting};
use super::reply;
use super::text::Text;
use crate::cause;
use crate::decoding::{Basis, Kind, Remote, WarningId};
use crate::input::scan::Scan;
use crate::knowledge;
use crate::limits::MAX_REPLY;
use crate::list::{List, list};
use std::ops::Range;

/// Reads whatever no other form wanted.
pub fn recognise(text: &Text) -> Recognition {
    let text = text.cut(unwrapped(text.as_str()));
    if !tells_of_mail(&text) {
        return Recognition::new(Kind::Unrecognized, Vec::new());
    }
    replies(&text, leads_of(text.as_str()))
}

/// `lead` is the length of what only says where the first reply came from.
fn replies(text: &Text, lead: usize) -> Recognition {
    let (before, body) = (&text.as_str()[..lead], text.cut(lead..text.len()));
    let mut notices: Vec<Notice> = reply::parse_ranges(&body).into_iter().map(|range| notice(&body, range)).collect();
    if let Some(first) = notices.first_mut().filter(|_| !before.trim().is_empty()) {
        first.remote = remote(before);
        first.context = text.part(0..lead);
        first.command = first.command.or_else(|| command_after(before));
        first.recipient = first.recipient.take().or_else(|| recipient_before(text, 0..lead));
        if before.has_words("said:") {
            first.setting = Setting::Server;
        }
    }
    let mut warnings = Vec::new();
    let last = notices.last().map_or("", |notice| notice.reply.text.as_str());
    if is_continued(body.as_str()) || (breaks_off(last) && !last.ends_with('.')) || breaks_off_in_status(last) {
        warnings.push(WarningId::Truncated);
    }
    let kind = if notices.iter().all(is_code) { Kind::Code } else { Kind::Reply };
    Recognition { kind, notices, original: None, warnings }
}

/// The length of all that only says where the first reply came from.
fn leads_of(text: &str) -> usize {
    let lead = lead_len(text);
    let rest = &text[lead..];
    let line = &rest[..rest.find_any("\r\n").unwrap_or(rest.len())];
    let said = line.find_words(" said: ").filter(|at| is_speaker(&line[..*at])).map_or(0, |at| at + " said: ".len());
    let reply = &rest[said..];
    if said > 0 && reply::leads(reply, |_| true) { lead + said + lead_len(reply) } else { lead }
}

fn is_code(notice: &Notice) -> bool {
    notice.reply.text.is_empty() && (notice.reply.code.is_some() || notice.reply.enhanced.is_some())
}

/// Without the blanks around all of it, or the brackets or backquotes.
fn unwrapped(string: &str) -> Range<usize> {
    let words = string.trim();
    let start = string.len() - string.trim_start().len();
    for (open, close) in [('`', '`'), ('[', ']'), ('(', ')')] {
        let core = words.strip_prefix(open).and_then(|words| words.strip_suffix(close));
        if let Some(core) = core.filter(|core| !core.contains([open, close])) {
            return start + 1..start + 1 + core.len();
        }
    }
    start..start + words.len()
}

/// One reply with nothing but what says where it came from before it: a bounce would say more.
pub fn recognise_certain(text: &Text) -> Option<Recognition> {
    let range = unwrapped(text.as_str());
    let words = &text.as_str()[range.clone()];
    let lead = leads_of(words);
    let body = &words[lead..];
    let mut lines = reply::lines(body).map(|line| body[line].trim()).filter(|line| !line.is_empty());
    let first = lines.next()?;
    let is_reply = if body.len() < words.len() { reply::leads(first, |_| true) } else { knows_code(first) };
    let code = first.get(..3);
    let is_one = lines.all(|line| line.get(..3) == code);
    (is_reply && is_one).then(|| replies(&text.cut(range), lead))
}

/// `host mx.example.com[192.0.2.1]`, `Remote host`, `Server mx`
fn is_speaker(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    words.split_whitespace().count() < 4 && ["host", "server"].iter().any(|noun| words.has_words(noun))
}

fn notice(text: &Text, range: Range<usize>) -> Notice {
    let string = text.as_str();
    let words = &string[range.clone()];
    let lead = range.start..range.start + lead_len(words);
    let range = lead.end..range.end;
    let (range, mut command) = without_command(string, range);
    let before_code = reply::find(&string[range.clone()]).map_or(range.start, |code| range.start + code.start);
    let before = &string[lead.start..before_code];
    let reply = reply::parse(text, range.clone());
    if command.is_none() {
        command = command_after(before);
    }
    Notice {
        recipient: reply::recipient(&reply.text).or_else(|| recipient_before(text, lead.start..before_code)),
        remote: remote(before),
        setting: if command.is_some() || before.has_words(" said:") { Setting::Server } else { Setting::Unknown },
        context: if before.trim().is_empty() { Text::default() } else { text.part(lead.start..before_code) },
        command,
        reply,
        ..Notice::default()
    }
}

/// The length of what a report puts before a reply: `Diagnostic-Code: smtp; `, `smtp;`, `x-unix; `, a time.
fn lead_len(words: &str) -> usize {
    let blanks = words.len() - words.trim_start().len();
    if words[blanks..].starts_by(&|c| c.is_ascii_digit()) {
        return blanks;
    }
    let mut at = 0;
    let lower = words.get(..reply::floor(words, 48)).unwrap_or("").to_ascii_lowercase();
    for lead in
        ["diagnostic-code:", "reason:", "status:", "error:", "smtp;", "smtp:", "lmtp;", "x-unix;", "unix;", "x-exim;"]
    {
        let rest = &lower[at.min(lower.len())..];
        let blanks = rest.len() - rest.trim_start().len();
        if rest[blanks..].starts_with(lead) {
            at += blanks + lead.len();
        }
    }
    if at > 0 && !words.is_char_boundary(at) {
        return 0;
    }
    at + words[at..].len() - words[at..].trim_start().len()
}

/// Takes `(in reply to RCPT TO command)` off the end.
fn without_command(text: &str, range: Range<usize>) -> (Range<usize>, Option<Command>) {
    let words = &text[range.clone()];
    let Some(at) = words.rfind_words("(in reply to ") else { return (range, None) };
    let told = &words[at + "(in reply to ".len()..];
    let end = told.find(')').map_or(told.len(), |end| end + 1);
    if !told[end..].trim_any("., \n\r").is_empty() {
        return (range, None);
    }
    (range.start..range.start + words[..at].trim_end().len(), Command::named(told))
}

/// `after RCPT TO:<jan@example.com>:`, `did not like our RCPT TO:`, `after end of data:`
fn command_after(before: &str) -> Option<Command> {
    ["after ", "did not like our ", "in response to "]
        .iter()
        .find_map(|lead| before.find_words(lead).and_then(|at| Command::named(&before[at + lead.len()..])))
}

fn recipient_before(text: &Text, range: Range<usize>) -> Option<Passage> {
    let words = &text.as_str()[range.clone()];
    let is_first = |address: &Range<usize>| words[..address.start].trim_start_matches('<').is_empty();
    let address =
        reply::addresses(words).find(|address| is_first(address) || reply::is_named_recipient(words, address))?;
    let range = range.start + address.start..range.start + address.end;
    Some(Passage { words: text.as_str()[range.clone()].to_string(), span: text.span(range) })
}

/// `host mx.example.com[192.0.2.1] said: `, `192.0.2.1 does not like recipient. Remote host said: `
fn remote(before: &str) -> Remote {
    let is_ip = |word: &str| {
        (word.contains('.') && word.split('.').count() == 4 && word.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
            || (word.matches(':').count() > 1 && word.bytes().all(|b| b.is_ascii_hexdigit() || b == b':'))
    };
    let is_host = |word: &str| {
        word.contains('.')
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
            && !is_ip(word)
    };
    let words =
        || before.split_by(&|c: char| c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | ',' | '<' | '>' | '"'));
    let plain = |word: &str| word.trim_end_any(":.;").to_string();
    let host = words()
        .filter(|word| !word.contains('@'))
        .map(plain)
        .find(|word| is_host(word) && word.contains(char::is_alphabetic));
    let ip = words().map(plain).find(|word| is_ip(word));
    Remote { host, ip }
}

/// Whether a text tells of mail: it begins as a reply does, a rule of the classifier knows its words, or words of mail
/// stand beside words of failure. An address alone, or three digits in a sentence, are no sign.
pub fn tells_of_mail(text: &Text) -> bool {
    const NOUNS: List = list![
        "mail",
        "smtp",
        "recipient",
        "sender",
        "relay",
        "undeliver",
        "rcpt",
        "greylist",
        "dmarc",
        "dkim",
        "spam",
        "message",
        "postfach",
        "empfänger",
        "absender",
        "destinat",
        "boîte",
        "courrier",
        "courriel",
        "correo",
        "buzón",
        "casilla",
        "mensaje",
        "mensagem",
        "posta",
        "casella",
        "messagg",
        "bericht",
        "skrzynk",
        "wiadomo",
        "почт",
        "письм",
        "ящик",
        "邮",
        "郵",
        "收件",
        "メール",
        "受信",
        "宛先",
        "メッセージ",
        "ユーザー",
        "메일",
    ];
    const VERDICTS: List = list![
        "reject",
        "refus",
        "denied",
        "unknown",
        "undeliver",
        "unavailable",
        "not deliver",
        "n't deliver",
        "not exist",
        "n't exist",
        "not found",
        "blocked",
        "fail",
        "invalid",
        "disabled",
        "exceed",
        "full",
        "error",
        "limit",
        "not accept",
        "not allowed",
        "nicht",
        "unbekannt",
        "abgelehnt",
        "inconnu",
        "n'exist",
        "ne pas",
        "no exist",
        "expirado",
        "desconoc",
        "rechaz",
        "desconhec",
        "rejeit",
        "não",
        "sconosciut",
        "rifiut",
        "non ",
        "onbekend",
        "niet",
        "nieznan",
        "odrzuc",
        "nie ",
        "не ",
        "ошибк",
        "不存在",
        "拒",
        "失败",
        "失敗",
        "无法",
        "できません",
        "見つかりません",
        "ありません",
        "없",
    ];
    let string = text.as_str();
    let words = string.trim_by(&|c: char| c.is_whitespace() || c == '\u{fffd}');
    if words.is_empty() {
        return false;
    }
    if knows_code(&words[lead_len(words)..]) || reply::has_code_and_status(words) || is_code_of_no_list(words) {
        return true;
    }
    let words = words[..reply::floor(words, MAX_REPLY)].lowered();
    let has = |stems: List| stems.is_in(&words);
    if is_of_another_trade(&words) && !has(list!["mail", "smtp"]) {
        return false;
    }
    (has(NOUNS) && has(VERDICTS)) || is_known(text)
}

/// Whether a text begins with a code of SMTP or with a status.
fn knows_code(words: &str) -> bool {
    reply::leads(words, |code| knowledge::reply_code(code).is_some())
}

/// A number alone that is built as a reply code is (RFC 5321 §4.2.1): its digits tell something even where no list has it.
/// Numbers that everybody knows from HTTP are left to it.
fn is_code_of_no_list(words: &str) -> bool {
    matches!(words.parse::<u16>(), Ok(200..=399 | 432..=599) if words.len() == 3)
}

/// Errors of other programs speak of users, hosts and refused connections as well.
fn is_of_another_trade(words: &str) -> bool {
    const PROGRAMS: List = list![
        "http/",
        "http ",
        "ssh",
        "ftp",
        "mysql",
        "postgres",
        "sql",
        "git ",
        "git:",
        "npm ",
        "nginx",
        "apache",
        "docker",
        "kernel",
        "printer",
        "wi-fi",
        "bluetooth",
    ];
    PROGRAMS
        .iter()
        .any(|program| words.places_of(program).any(|at| !words[..at].ends_by(&|c: char| c.is_alphanumeric())))
}

/// Whether a rule of the classifier knows the words.
fn is_known(text: &Text) -> bool {
    let words = text.part(0..reply::floor(text.as_str(), MAX_REPLY));
    let notice = Notice { reply: Reply { text: words, ..Reply::default() }, ..Notice::default() };
    let verdict = cause::classify(&notice);
    matches!(verdict.basis, Basis::Text | Basis::Provider)
}

/// Whether a reply ends in the middle: with dots, or within brackets.
pub fn breaks_off(words: &str) -> bool {
    let words = words.trim_end_any("\"',)").trim_end();
    if words.ends_with('…') || (words.ends_with("..") && words.trim_end_matches('.').ends_with(char::is_alphanumeric))
    {
        return true;
    }
    let tail = &words[reply::floor(words, words.len().saturating_sub(80))..];
    tail.rfind('<').is_some_and(|open| {
        let rest = &tail[open + 1..];
        !rest.contains_any("> ") && rest.starts_by(&|c: char| c.is_alphanumeric()) && rest.len() < 64
    })
}

/// `550 5.`, `550 5.1.`
pub fn breaks_off_in_status(words: &str) -> bool {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or("");
    match last.as_bytes() {
        [b'4' | b'5', b'.', subject @ .., b'.'] => subject.iter().all(u8::is_ascii_digit),
        last => matches!(last, [b'4' | b'5', b'.']),
    }
}

/// The last line announces another one: `550-5.1.1 …`.
fn is_continued(text: &str) -> bool {
    let last = reply::lines(text).map(|line| text[line].trim()).filter(|line| !line.is_empty()).last();
    last.is_some_and(reply::is_continued)
}
