//! What a reply tells beside its cause: the size limit, the time to wait, the address and the domain that were refused,
//! and which sender check failed. One walk over the words; what is not plainly said is left out.

use crate::input::scan::Scan;
use crate::list::{List, list};
use std::net::IpAddr;

/// Facts from the words of one reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The largest size taken, in bytes.
    pub limit: Option<u64>,
    /// IP addresses in the order of the text, each once.
    pub ips: Vec<String>,
    /// The address that the mail was sent from.
    pub sender: Option<String>,
    /// The sending domain.
    pub domain: Option<String>,
    /// Sender checks that failed.
    pub failed: Failed,
}

/// Sender checks that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    pub spf: bool,
    pub dkim: bool,
    pub dmarc: bool,
}

/// Words of a reply that are read for facts.
const MAX_WORDS: usize = 2_000;

/// Reads the facts. `recipient` is known already: its address and domain are not the sender's.
pub fn read(reply: &str, recipient: Option<&str>) -> Facts {
    let small = reply.lowered();
    let words = words(reply, &small);
    let sender = sender(&words, recipient);
    let domain = sender.as_deref().and_then(|sender| sender.rsplit_once('@')).map(|(_, domain)| domain.to_string());
    let domain = domain.or_else(|| domain_named(&words, recipient));
    Facts { limit: limit(&words), ips: ips(&words), sender, domain, failed: failed(&words) }
}

/// The time to wait that a reply names, in seconds.
pub fn wait_in(reply: &str) -> Option<u32> {
    let small = reply.lowered();
    let begins_word = |again: &str| small.places_of(again).any(|at| !small[..at].ends_by(&char::is_alphabetic));
    let asks = AGAIN.any_in(&small, &mut |again| !again.is_ascii() || begins_word(again));
    if asks { wait(&words(reply, &small)) } else { None }
}

/// A word of the reply, with its lower-case form.
struct Word<'r> {
    text: &'r str,
    folded: &'r str,
}

/// Words without the punctuation around them. Addresses, host names, IPs and clock times stay whole; a number and its unit
/// come apart (`25MB`, `4m59s`). `small` is the reply in small letters.
fn words<'r>(reply: &'r str, small: &'r str) -> Vec<Word<'r>> {
    // Of all letters the Turkish capital alone becomes shorter: then the words are told in small letters.
    let reply = if reply.len() == small.len() { reply } else { small };
    let mut words = Vec::new();
    let mut push = |text: &'r str| {
        if !text.is_empty() {
            let at = text.as_ptr() as usize - reply.as_ptr() as usize;
            words.push(Word { text, folded: &small[at..at + text.len()] });
        }
    };
    let mut pieces = 0;
    for piece in reply.split_by(&stands_between) {
        let piece = piece.trim_any(".:!?*-_#/");
        if piece.is_empty() || pieces == MAX_WORDS {
            continue;
        }
        pieces += 1;
        let has_unit = piece.starts_by(&|c: char| c.is_ascii_digit()) || !piece.is_ascii();
        if has_unit && !piece.contains_any(":@") && !is_dotted(piece) {
            split_units(piece, &mut push);
        } else {
            push(piece);
        }
    }
    words
}

/// What parts words.
fn stands_between(c: char) -> bool {
    matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | '{' | '}' | '"' | '\'' | ',' | ';' | '=' | '|')
        || matches!(c, '。' | '，' | '（' | '）' | '：')
        || c.is_whitespace()
}

/// More than a decimal point: an IP, a version, a status, a host name.
fn is_dotted(piece: &str) -> bool {
    let digits = |part: &str| part.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    piece.matches('.').count() > 1 || piece.split_once('.').is_some_and(|(_, after)| !digits(after))
}

fn split_units<'r>(piece: &'r str, push: &mut dyn FnMut(&'r str)) {
    let mut start = 0;
    let mut before = None;
    for (at, c) in piece.char_indices() {
        let is_number = c.is_ascii_digit() || ".一二两兩三五十半".has_char(c);
        if before.is_some_and(|before| before != is_number) {
            push(&piece[start..at]);
            start = at;
        }
        before = Some(is_number);
    }
    push(&piece[start..]);
}

/// Words that stand before or behind a limit.
const LIMIT_WORDS: List = list![
    "limit",
    "limits",
    "max",
    "maximum",
    "maxsize",
    "allowed",
    "permitted",
    "exceeds",
    "exceed",
    "exceeded",
    "than",
    "over",
    "size-limit",
    "maximale",
    "maximal",
    "höchstens",
    "grenze",
    "limite",
    "máximo",
    "massimo",
    "massima",
    "лимит",
];

fn limit(words: &[Word]) -> Option<u64> {
    let mut found: Option<(u8, u64)> = None;
    for at in 0..words.len() {
        let Some(bytes) = size(words, at) else { continue };
        let before = &words[at.saturating_sub(4)..at];
        let after = &words[(at + 1).min(words.len())..(at + 4).min(words.len())];
        // The nearest word decides: "message size 30000000 exceeds size limit 26214400".
        let is_limit = |word: &&Word| LIMIT_WORDS.has(word.folded);
        let near = before.iter().rev().take(2).any(|word| is_limit(&word));
        let far = before.iter().any(|word| is_limit(&word));
        let rank = if near {
            4
        } else if far {
            3
        } else if after.iter().any(|word| matches!(word.folded, "limit" | "max" | "maximum")) {
            2
        } else if before.last().is_some_and(|word| word.text == "SIZE")
            && !before.iter().any(|word| word.text.contains('@'))
        {
            // What a server offers after EHLO; behind a sender's address it is the size of the message (RFC 1870).
            1
        } else {
            continue;
        };
        if found.is_none_or(|(best, _)| rank > best) {
            found = Some((rank, bytes));
        }
    }
    found.map(|(_, bytes)| bytes)
}

/// The bytes that a number with or without a unit stands for.
fn size(words: &[Word], at: usize) -> Option<u64> {
    let number = &words[at].folded;
    if number.len() > 15 || !number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let unit = match words.get(at + 1).map_or("", |unit| unit.folded) {
        "b" | "byte" | "bytes" | "octets" | "octet" | "bytes/octets" | "байт" | "バイト" | "字节" => 1,
        "k" | "kb" | "kib" | "kbyte" | "kbytes" | "ko" | "кб" | "kilobytes" => 1 << 10,
        "m" | "mb" | "mib" | "mbyte" | "mbytes" | "mo" | "мб" | "megabytes" | "meg" => 1 << 20,
        "g" | "gb" | "gib" | "gbyte" | "go" | "гб" | "gigabytes" => 1 << 30,
        // A bare number of this length counts bytes; a smaller one counts messages or recipients.
        _ if fraction.is_empty() && whole.len() >= 6 => 1,
        _ => return None,
    };
    let tenths = fraction.bytes().next().map_or(0, |digit| u64::from(digit.saturating_sub(b'0')));
    let bytes = whole.parse::<u64>().ok()?.checked_mul(unit)?.checked_add(tenths * unit / 10)?;
    (bytes >= 1_000).then_some(bytes)
}

/// Beginnings of the words for spans of time, by their seconds.
const TIME_UNITS: &[(List, u32)] = &[
    (list!["sec", "sek", "seg", "сек", "saniye", "秒", "초", "giây", "ثانية"], 1),
    (list!["minut", "min", "мин", "хвилин", "dakika", "分", "분", "phút", "دقيقة", "دقائق"], 60),
    (list!["полчаса", "demi-heure"], 1_800),
    (
        list![
            "hour",
            "hr",
            "stunde",
            "heure",
            "hora",
            "ore",
            "ora",
            "godzin",
            "uur",
            "uren",
            "час",
            "годин",
            "saat",
            "个小时",
            "小时",
            "小時",
            "時間",
            "시간",
            "giờ",
            "ساعة"
        ],
        3_600,
    ),
    (list!["day", "tag", "jour", "día", "dia", "giorn", "dni", "dag", "дн", "gün"], 86_400),
];

/// Beginnings of words that ask to come back.
const AGAIN: List = list![
    "again",
    "retry",
    "retries",
    "come",
    "back",
    "greylist",
    "graylist",
    "later",
    "wait",
    "erneut",
    "nochmal",
    "später",
    "warte",
    "versuch",
    "wiederhol",
    "réessay",
    "reessay",
    "patient",
    "attend",
    "revenez",
    "plus",
    "intent",
    "intént",
    "reintent",
    "reint",
    "vuelva",
    "espere",
    "riprov",
    "ritent",
    "ponow",
    "spróbuj",
    "sprobuj",
    "повтор",
    "позже",
    "попроб",
    "попыт",
    "opnieuw",
    "probeer",
    "wacht",
    "tente",
    "tentar",
    "novamente",
    "aguarde",
    "tekrar",
    "try",
    "try-again",
    "重试",
    "重試",
    "再",
    "お待ち",
    "다시",
    "재시도",
    "后",
    "稍",
    "thử",
    "retry-after",
    "deferred",
];

/// Words before a time that make it another one: how long something took, or how much is allowed in that time.
const OTHER_TIMES: List = list![
    "last",
    "past",
    "every",
    "each",
    "timed",
    "timeout",
    "queue",
    "queued",
    "within",
    "since",
    "tried",
    "trying",
    "until",
    "delayed",
    "undelivered",
    "old",
    "continue",
];

/// The same where they stand right before it: "100 mensajes por 60 minutos", but "por favor espere 5 minutos".
const PER: List = list!["per", "pro", "par", "por"];

fn wait(words: &[Word]) -> Option<u32> {
    let mut at = 0;
    while at < words.len() {
        let (seconds, used) = span_of_time(words, at);
        if used > 0 && seconds > 0 && !is_other_time(&words[at.saturating_sub(4)..at]) {
            return Some(seconds);
        }
        at += used.max(1);
    }
    None
}

/// Whether the words before a time say that it is no time to wait.
fn is_other_time(before: &[Word]) -> bool {
    before.iter().any(|word| OTHER_TIMES.has(word.folded))
        || before.last().is_some_and(|word| PER.has(word.folded))
        || is_past(before)
}

/// "Could not be delivered for 5 days" tells of the past, "wait for 5 minutes" and "greylisted for 300 seconds" do not.
fn is_past(before: &[Word]) -> bool {
    let [.., asks, before] = before else { return false };
    let asks = ["wait", "greylist", "graylist", "deferred"].iter().any(|word| asks.folded.starts_with(word));
    before.folded == "for" && !asks
}

/// `00:04:59`, `5 minutes`, `1 hour 30 minutes`: the seconds, and how many words they take.
fn span_of_time(words: &[Word], at: usize) -> (u32, usize) {
    if let Some(seconds) = clock(words[at].text) {
        // A clock time is a span of time only where the words before say so: "come back in 00:04:59".
        let before = at.checked_sub(1).map_or("", |before| words[before].folded);
        let is_span = matches!(before, "in" | "after" | "wait" | "for" | "dans" | "nach" | "en" | "through" | "через");
        return if is_span { (seconds, 1) } else { (0, 0) };
    }
    let mut seconds = 0u32;
    let mut used = 0;
    while let Some((halves, taken)) = number(words, at + used) {
        let Some(unit) = words.get(at + used + taken).and_then(|unit| time_unit(unit.folded)) else { break };
        seconds = seconds.saturating_add((unit / 2).saturating_mul(halves) + halves / 2 * (unit % 2));
        used += taken + 1;
        if words.get(at + used).is_some_and(|word| matches!(word.folded, "and" | "und" | "et" | "y" | "e")) {
            used += 1;
        }
    }
    (seconds, used)
}

/// Numbers as words, in halves. `через час` is "in an hour".
const NUMBERS: &[(u32, &str)] = &[
    (1, "half halbe halben demi media meia mezz pół 半"),
    (2, "a an one eine einer einem une un una uma um een één jedną через одну один 一 한"),
    (4, "two zwei deux dos due dois duas twee dwie два две 两 兩 二 두"),
    (6, "three drei trois tres três tre drie trzy три 三 세"),
    (10, "five fünf cinq cinco cinque vijf pięć пять 五 다섯"),
    (20, "ten zehn dix diez dez dieci tien dziesięć десять 十 열"),
    (30, "fifteen fünfzehn quinze quince quindici vijftien piętnaście пятнадцать 十五"),
    (60, "thirty dreißig trente treinta trinta trenta dertig trzydzieści тридцать 三十"),
];

/// The halves of the number that stands at a place, and how many words it takes: `5`, `five`, `einer halben`, `half an`.
fn number(words: &[Word], at: usize) -> Option<(u32, usize)> {
    if let Ok(number) = words.get(at)?.folded.parse::<u32>() {
        return Some((number.saturating_mul(2), 1));
    }
    let is_unit = |at: usize| words.get(at).is_some_and(|unit| is_plain_unit(unit.folded));
    if !is_unit(at + 1) && !is_unit(at + 2) {
        return None;
    }
    let word = |at: usize| {
        let word = words.get(at)?.folded;
        NUMBERS.iter().find(|(_, names)| names.split(' ').any(|name| name == word)).map(|(halves, _)| *halves)
    };
    let first = word(at)?;
    let (halves, taken) = word(at + 1).map_or((first, 1), |second| (first * second / 2, 2));
    // "50 messages an hour" is a rate, "a minimum" and "a second server" are no times.
    let unit = words.get(at + taken)?;
    let is_asked = !unit.text.is_ascii()
        || at.checked_sub(1).is_some_and(|before| {
            let before = &words[before];
            before.folded.starts_with("wait") || before.folded.starts_with("patient") || BEFORE_TIMES.has(before.folded)
        });
    (is_asked && is_unit(at + taken)).then_some((halves, taken))
}

/// Words before a time that is to be waited.
const BEFORE_TIMES: List = list![
    "in", "after", "another", "about", "least", "dans", "après", "nach", "en", "em", "tra", "fra", "dopo", "over",
    "na", "za", "espere", "aguarde", "wacht", "attendez",
];

/// Minutes, hours and days, and no other word that begins like them.
fn is_plain_unit(word: &str) -> bool {
    unit_of(word).is_some_and(|(unit, seconds)| seconds >= 60 && (!word.is_ascii() || word.len() <= unit.len() + 2))
}

fn time_unit(word: &str) -> Option<u32> {
    match word {
        "s" => return Some(1),
        "m" => return Some(60),
        "h" => return Some(3_600),
        "d" => return Some(86_400),
        _ => {}
    }
    unit_of(word).map(|(_, seconds)| seconds)
}

/// Whether a unit of time begins like a word: most words are not compared further.
fn may_be_unit(word: &str) -> bool {
    matches!(word.as_bytes(), [b'd' | b'g' | b'h' | b'j' | b'm' | b'o' | b'p' | b's' | b't' | b'u' | 0x80.., ..])
}

/// The unit that a word begins with.
fn unit_of(word: &str) -> Option<(&'static str, u32)> {
    if !may_be_unit(word) {
        return None;
    }
    TIME_UNITS.iter().find_map(|(units, seconds)| Some((units.beginning(word)?, *seconds)))
}

/// `HH:MM:SS` as seconds.
fn clock(word: &str) -> Option<u32> {
    let mut parts = word.split(':');
    let mut part = |longest: usize| {
        let part = parts.next()?;
        let is_number = (1..=longest).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().ok())?
    };
    let seconds = part(3)? * 3_600 + part(2)? * 60 + part(2)?;
    parts.next().is_none().then_some(seconds)
}

/// IPs that are kept: more are a list, and say nothing about this message.
const MAX_IPS: usize = 8;

fn ips(words: &[Word]) -> Vec<String> {
    let mut ips: Vec<String> = Vec::new();
    for word in words {
        if ips.len() == MAX_IPS {
            break;
        }
        if let Some(ip) = ip(word.text)
            && !ips.iter().any(|known| known == ip)
        {
            ips.push(ip.to_string());
        }
    }
    ips
}

/// The IP that a word is, without `IPv6:` before it, `ip:` before it or a port behind it.
pub fn ip(word: &str) -> Option<&str> {
    if word.len() < 3 || word.len() > 60 || !word.bytes().any(|byte| byte == b':' || byte.is_ascii_digit()) {
        return None;
    }
    let is_ip = |word: &&str| word.parse::<IpAddr>().is_ok();
    let bare = ["ipv6:", "ip:", "ip4:", "ip6:"]
        .iter()
        .find_map(|prefix| {
            let (start, rest) = (word.get(..prefix.len())?, word.get(prefix.len()..)?);
            start.eq_ignore_ascii_case(prefix).then_some(rest)
        })
        .unwrap_or(word);
    Some(bare).filter(is_ip).or_else(|| bare.split_once(':').map(|(host, _)| host).filter(is_ip))
}

fn sender(words: &[Word], recipient: Option<&str>) -> Option<String> {
    let names_sender = |word: &Word| {
        matches!(word.folded, "sender" | "from" | "mailfrom" | "absender" | "expéditeur" | "remitente" | "mittente")
            || word.folded.starts_with("from:")
    };
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.text.has_words("@")) {
        let address = word.text.rsplit(':').next().unwrap_or(word.text);
        let is_recipient = recipient.is_some_and(|recipient| recipient.eq_ignore_ascii_case(address));
        // "sender address <x> rejected", "<x>: Sender address rejected"
        let behind = words.get(at + 1).is_some_and(|word| word.folded == "sender");
        let named = behind || names_sender(word) || words[at.saturating_sub(3)..at].iter().any(names_sender);
        if named && !is_recipient && is_address(address) {
            return Some(address.to_string());
        }
    }
    None
}

/// Whether a word can be a mail address.
pub fn is_address(word: &str) -> bool {
    word.len() <= 254
        && word
            .rsplit_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !local.contains_any("/@") && is_host(domain))
}

/// Whether a word can be a host name: labels, at least two, and a last one with letters alone.
pub fn is_host(word: &str) -> bool {
    let word = word.strip_suffix('.').unwrap_or(word);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    word.len() <= 253
        && word.rsplit_once('.').is_some_and(|(_, last)| {
            last.chars().count() >= 2 && (last.chars().all(char::is_alphabetic) || last.starts_with("xn--"))
        })
        && word.split('.').all(is_label)
}

fn domain_named(words: &[Word], recipient: Option<&str>) -> Option<String> {
    let recipient_domain = recipient.and_then(|recipient| recipient.rsplit_once('@')).map_or("", |(_, domain)| domain);
    for (at, word) in words.iter().enumerate() {
        let before = &words[at.saturating_sub(2)..at];
        let names = |word: &Word| {
            matches!(word.folded, "domain" | "spf" | "dkim" | "dmarc" | "d" | "domäne" | "domaine" | "dominio")
        };
        if before.iter().any(names) && is_host(word.text) && !word.text.eq_ignore_ascii_case(recipient_domain) {
            return Some(word.text.to_string());
        }
    }
    None
}

fn failed(words: &[Word]) -> Failed {
    let mut failed = Failed::default();
    for (at, word) in words.iter().enumerate() {
        if !["spf", "dkim", "dmarc"].iter().any(|check| word.folded.has_words(check)) {
            continue;
        }
        let mut parts = word.folded.split_by(&|c: char| !c.is_alphanumeric());
        let Some(check) = parts.find(|part| is_check(part)) else { continue };
        // Up to the next check: "DKIM = did not pass SPF [example.com] with ip: [192.0.2.7] = did not pass".
        let rest = &words[at + 1..(at + 9).min(words.len())];
        let own = rest.iter().position(|word| is_check(word.folded)).map_or(rest, |end| &rest[..end]);
        let before = &words[at.saturating_sub(2)..at];
        let says_failed = own.iter().chain(before).any(|word| is_failure(word.folded)) || is_failure(word.folded);
        let says_passed = own.first().is_some_and(|word| word.folded == "pass" || word.folded == "passed");
        if !says_failed || says_passed {
            continue;
        }
        match check {
            "spf" => failed.spf = true,
            "dkim" => failed.dkim = true,
            _ => failed.dmarc = true,
        }
    }
    failed
}

fn is_check(word: &str) -> bool {
    matches!(word, "spf" | "dkim" | "dmarc")
}

fn is_failure(word: &str) -> bool {
    const FAILURES: List = list![
        "fail", "softfail", "not", "reject", "invalid", "violat", "missing", "none", "unauth", "mismatch", "policy"
    ];
    FAILURES.iter().any(|failure| word.has_words(failure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_of_time_may_be_one() {
        assert!(TIME_UNITS.iter().flat_map(|(units, _)| units.iter()).all(may_be_unit));
    }

    #[test]
    fn limits_are_read_in_bytes() {
        for (reply, limit) in [
            ("Message size exceeds fixed limit of 26214400 bytes", Some(26_214_400)),
            ("message size 30000000 exceeds size limit 26214400 of server mx.example.com", Some(26_214_400)),
            ("5.3.4 Message too big for system (max 20M)", Some(20 << 20)),
            ("Maximum message size is 25 MB.", Some(25 << 20)),
            ("Your message is larger than 10.5MB", Some(11_010_048)),
            ("mx.example.com at your service SIZE 35882577", Some(35_882_577)),
            ("Message too large (10485760 limit)", Some(10_485_760)),
            ("after MAIL FROM:<anna@example.com> SIZE=1234567: refused", None),
            ("Daily limit of 500 messages exceeded", None),
            ("Message size exceeds fixed maximum message size", None),
            ("", None),
        ] {
            assert_eq!(read(reply, None).limit, limit, "{reply}");
        }
    }

    #[test]
    fn waits_are_read_in_seconds() {
        for (reply, wait) in [
            ("Greylisting in action, please come back in 00:04:59", Some(299)),
            ("Greylisted, please try again in 5 minutes", Some(300)),
            ("Recipient address rejected: Greylisted for 300 seconds", Some(300)),
            ("try again after 1 hour and 30 minutes", Some(5_400)),
            ("retry after 1800s", Some(1_800)),
            ("wait 4m59s", Some(299)),
            ("Bitte versuchen Sie es in 10 Minuten erneut", Some(600)),
            ("Veuillez réessayer dans 2 heures", Some(7_200)),
            ("Versuchen Sie es in 5 Minuten wieder", Some(300)),
            ("Warten Sie 1 Stunde und 30 Minuten", Some(5_400)),
            ("Réessayez dans 5 minutes", Some(300)),
            ("Merci de patienter 30 secondes", Some(30)),
            ("Por favor, inténtelo de nuevo en 5 minutos", Some(300)),
            ("Vuelva a intentar dentro de 1 hora", Some(3_600)),
            ("Tente novamente em 10 minutos", Some(600)),
            ("Aguarde 2 horas", Some(7_200)),
            ("Riprovare tra 5 minuti", Some(300)),
            ("Riprova tra 1 ora", Some(3_600)),
            ("Probeer het over 5 minuten opnieuw", Some(300)),
            ("Probeer het over 2 uur nog eens", Some(7_200)),
            ("Spróbuj ponownie za 5 minut", Some(300)),
            ("Proszę spróbować ponownie za 2 godziny", Some(7_200)),
            ("повторите через 15 минут", Some(900)),
            ("Попробуйте через 5 минут", Some(300)),
            ("Повторите попытку через 1 час", Some(3_600)),
            ("请在5分钟后重试", Some(300)),
            ("請於 5 分鐘後重試", Some(300)),
            ("1小时后再试", Some(3_600)),
            ("5分後に再度お試しください", Some(300)),
            ("1時間後に再送してください", Some(3_600)),
            ("5분 후에 다시 시도하십시오", Some(300)),
            ("Try again in one hour", Some(3_600)),
            ("Please come back in an hour", Some(3_600)),
            ("Please wait half an hour and try again", Some(1_800)),
            ("Bitte versuchen Sie es in einer Stunde erneut", Some(3_600)),
            ("Bitte in zwei Stunden erneut versuchen", Some(7_200)),
            ("Bitte in einer halben Stunde erneut versuchen", Some(1_800)),
            ("Réessayez dans une heure", Some(3_600)),
            ("Trop de messages, patientez une demi-heure", Some(1_800)),
            ("Vuelva a intentarlo en una hora", Some(3_600)),
            ("Inténtelo de nuevo en media hora", Some(1_800)),
            ("Tente novamente em duas horas", Some(7_200)),
            ("Riprovare tra un'ora", Some(3_600)),
            ("Probeer het over een uur opnieuw", Some(3_600)),
            ("Spróbuj ponownie za godzinę", None),
            ("Spróbuj ponownie za jedną godzinę", Some(3_600)),
            ("Повторите попытку через час", Some(3_600)),
            ("Повторите через полчаса", Some(1_800)),
            ("请在一小时后重试", Some(3_600)),
            ("請半小時後再試", Some(1_800)),
            ("一時間後に再度お試しください", Some(3_600)),
            ("한 시간 후에 다시 시도하십시오", Some(3_600)),
            ("You may send 50 messages an hour, try again later", None),
            ("Try again with a second server", None),
            ("A minimum of ten points, try again", None),
            ("10초 후 재시도", Some(10)),
            ("greylisted, retry in 300 seconds", Some(300)),
            ("100 mensajes por 60 minutos, inténtelo más tarde", None),
            ("请于300秒后重试", Some(300)),
            ("Connection timed out after 30 seconds, will try again", None),
            ("limit of 100 messages per 60 minutes, try again later", None),
            ("delivery took 5 minutes", None),
            ("Deferred: timed out. Message could not be delivered for 5 days", None),
            ("Try again at 12:30:00", None),
        ] {
            assert_eq!(wait_in(reply), wait, "{reply}");
        }
    }

    #[test]
    fn the_refused_sender_is_read() {
        let facts = read(
            "This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate \
             with either SPF or DKIM. Authentication results: DKIM = did not pass SPF [example.com] with ip: [192.0.2.7] \
             = did not pass",
            Some("jan@example.org"),
        );
        let expected = Facts {
            ips: vec!["192.0.2.7".into()],
            domain: Some("example.com".into()),
            failed: Failed { spf: true, dkim: true, dmarc: false },
            ..Facts::default()
        };
        assert_eq!(facts, expected);
    }

    #[test]
    fn addresses_and_domains_are_told_apart() {
        for (reply, sender, domain, ips) in [
            ("<anna@example.com>: Sender address rejected", Some("anna@example.com"), Some("example.com"), &[][..]),
            ("Sender address <anna@example.com> rejected", Some("anna@example.com"), Some("example.com"), &[]),
            ("mail from:<anna@example.com> size=1 refused", Some("anna@example.com"), Some("example.com"), &[]),
            ("sender <jan@example.org>", None, None, &[]),
            ("Client host [2001:db8::1] blocked using zen.example.net", None, None, &["2001:db8::1"]),
            ("Domain example.net has no SPF record at 12:00:01", None, Some("example.net"), &[]),
        ] {
            let facts = read(reply, Some("jan@example.org"));
            assert_eq!(facts.sender.as_deref(), sender, "{reply}");
            assert_eq!(facts.domain.as_deref(), domain, "{reply}");
            assert_eq!(facts.ips, ips, "{reply}");
        }
    }
}
