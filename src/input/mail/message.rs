//! One message of a mail, the outermost or an attached one: what it is, who failed, and why.

use super::encoding::Encoding;
use super::events;
use super::feedback;
use super::fields::{self, Fields};
use super::merging;
use super::mime::{self, Mail, Part};
use super::report;
use super::returned;
use super::signs::{self, Writer};
use crate::decoding::{Original, Outcome, WarningId};
use crate::input::notice::{Notice, Passage, Setting};
use crate::input::scan::Scan;
use crate::input::{Text, reply};
use crate::input::{bounce, clean, log};
use crate::knowledge::Cause;
use crate::limits::MAX_MIME_TEXT;
use crate::list::{List, list};

/// What a message tells.
#[derive(Debug, Default)]
pub struct Told {
    pub notices: Vec<Notice>,
    pub original: Option<Original>,
    pub warnings: Vec<WarningId>,
}

/// A message among the parts of a mail.
struct Message<'a> {
    input: &'a [u8],
    mail: &'a Mail,
    /// The attached message that it is, or the mail itself.
    within: Option<usize>,
    head: Fields,
    /// What the markup leaves where there is plain text too.
    marked_up: Vec<Text>,
    limited: bool,
    /// Any address in the text may be the recipient, for nothing else names one.
    in_any_words: bool,
}

/// Reads the message `within` the part of this index, or the mail itself.
pub fn read(input: &[u8], mail: &Mail, within: Option<usize>, depth: usize) -> Told {
    let root = within.map_or(0, |index| index + 1);
    let Some(part) = mail.parts.get(root).filter(|part| part.is_message && part.within == within) else {
        return Told::default();
    };
    let head = fields::of_head(input, part.head.clone());
    let writer = signs::writer(&head, &part.content.report_type);
    let mut message = Message { input, mail, within, head, marked_up: Vec::new(), limited: false, in_any_words: false };
    let mut told = message.told(writer);
    let is_nameless = told.notices.iter().all(|notice| notice.recipient.is_none());
    if is_nameless && depth < mail.limits.mime_depth && writer != Writer::AutoReply {
        let inner = message.enclosed(writer, depth);
        if !inner.notices.is_empty() {
            told = inner;
        } else if writer == Writer::System {
            message.in_any_words = true;
            told = message.told(writer);
        }
    }
    if message.limited {
        told.warnings.push(WarningId::LimitReached);
    }
    told
}

impl Message<'_> {
    fn told(&mut self, writer: Writer) -> Told {
        let human = self.human_text();
        let returned = returned::in_parts(self.input, self.mail, self.within);
        let copied = || human.iter().find_map(returned::head_in).map(|(_, fields)| fields);
        let returned = returned.or_else(copied);
        let notices = self.notices(writer, &human, returned.as_ref());
        let mut told = Told { notices, ..Told::default() };
        if told.notices.is_empty() {
            return told;
        }
        let is_report = told.notices.iter().any(|notice| notice.hint != Cause::from_id("auto-reply"));
        if let Some(fields) = returned.filter(|_| is_report) {
            told.original = returned::original(&fields);
            if returned::is_forged(&fields) {
                told.warnings.push(WarningId::Backscatter);
            }
        }
        told
    }

    fn notices(&mut self, writer: Writer, human: &[Text], returned: Option<&Fields>) -> Vec<Notice> {
        let writer = if self.is_bounce_by_words(writer, human, returned) { Writer::System } else { writer };
        if let Some(complaint) = self.complaint(returned) {
            return vec![complaint];
        }
        let mut notices = self.reports();
        let words = human.first().map_or("", |text| text.as_str());
        if notices.is_empty()
            && let Some(fields) = self.fields_of(|kind| kind.ends_with("disposition-notification"))
        {
            let mut notice = feedback::receipt(&fields, words);
            if notice.outcome == Some(Outcome::Failed) {
                let told = human.iter().flat_map(|text| bounce::notices(text, false)).collect();
                merging::join(std::slice::from_mut(&mut notice), told);
            }
            return vec![notice];
        }
        if self.is_challenge(writer, &notices, human) {
            let recipient = notices.into_iter().find_map(|notice| notice.recipient);
            return vec![Notice { recipient, ..feedback::reported("confirmation-required", &self.head, &["subject"]) }];
        }
        if notices.is_empty() && writer != Writer::System {
            notices = human.iter().flat_map(events::notices).collect();
        }
        if notices.is_empty() && writer == Writer::AutoReply {
            return vec![self.auto_reply()];
        }
        let of_words = match writer {
            Writer::System => self.words(human, returned),
            Writer::Forwarder if says_bounce(human) => forwarded(self.words(human, returned)),
            _ if !notices.is_empty() => self.words(human, returned),
            _ => Vec::new(),
        };
        if notices.is_empty() {
            notices = of_words;
        } else {
            merging::join(&mut notices, of_words);
        }
        self.name_recipients(&mut notices, returned);
        self.settle_outcomes(&mut notices);
        add_words(&mut notices, human);
        merging::distinct(notices)
    }

    /// Whether the mail is a bounce by its words, whatever its head: it says so, names a recipient, answers nobody, and
    /// returns a mail that no system wrote or comes from a program.
    fn is_bounce_by_words(&self, writer: Writer, human: &[Text], returned: Option<&Fields>) -> bool {
        let returns = returned.is_some_and(|fields| signs::writer(fields, "") == Writer::Person);
        let fits = match writer {
            Writer::Person => !signs::is_conversation(&self.head) && (returns || signs::is_automatic(&self.head)),
            Writer::AutoReply => returns || signs::has_null_path(&self.head),
            _ => false,
        };
        fits && says_bounce(human)
    }

    /// A bounce that says no outcome tells of a failure, unless its subject promises more attempts.
    fn settle_outcomes(&self, notices: &mut [Notice]) {
        const WAITING: List = list!["delay", "warning", "still being retried", "deferred", "retrying", "verzögert"];
        let subject = self.head.plain("subject").unwrap_or_default().lowered();
        let is_waiting = WAITING.is_in(&subject);
        // OpenSMTPD reports that it gave up in the form of a notice of a delay.
        let expired = |notice: &&mut Notice| notice.reply.text.as_str() == "Envelope expired";
        notices.iter_mut().filter(expired).for_each(|notice| notice.outcome = Some(Outcome::Failed));
        for notice in notices.iter_mut().filter(|notice| notice.outcome.is_none()) {
            notice.outcome = match (is_waiting, bounce::succeeds(&notice.reply)) {
                (_, true) => None,
                (true, _) => Some(Outcome::Delayed),
                _ => Some(Outcome::Failed),
            };
        }
    }

    /// The parts of this message, without those of the messages attached to it.
    fn parts(&self) -> impl Iterator<Item = (usize, &Part)> {
        let start = self.within.map_or(0, |index| index + 1);
        let end_of = |part: &Part| part.within < self.within;
        let within = self.within;
        self.mail.parts[start..]
            .iter()
            .enumerate()
            .map(move |(index, part)| (start + index, part))
            .take_while(move |(_, part)| !end_of(part))
            .filter(move |(_, part)| part.within == within)
    }

    /// The text for people: plain where there is any, else what the markup leaves.
    fn human_text(&mut self) -> Vec<Text> {
        let mut plain = Vec::new();
        let mut marked_up = Vec::new();
        let root = self.within.map_or(0, |index| index + 1);
        let is_bare = self.parts().nth(1).is_none();
        let mut limited = false;
        let mut left = MAX_MIME_TEXT;
        for (index, part) in self.parts() {
            if returned::is_returned(part) {
                break;
            }
            let kind = part.content.kind.as_str();
            let is_plain = matches!(kind, "" | "text" | "text/plain" | "text/enriched")
                || index == root && is_bare && !kind.starts_with("message/");
            if !(is_plain || kind == "text/html") {
                continue;
            }
            let (text, cut) = returned::text_of(self.input, part, left);
            left -= left.min(part.body.len());
            limited |= cut;
            if kind == "text/html" {
                marked_up.push(clean::html(&text));
            } else if !text.as_str().trim().is_empty() {
                plain.push(text);
            }
        }
        self.limited |= limited;
        if plain.is_empty() {
            return joined(marked_up);
        }
        self.marked_up = joined(marked_up);
        joined(plain)
    }

    /// The fields of the first part of a kind.
    fn fields_of(&self, is: impl Fn(&str) -> bool) -> Option<Fields> {
        let (_, part) = self.parts().find(|(_, part)| is(&part.content.kind))?;
        let (text, _) = returned::text_of(self.input, part, MAX_MIME_TEXT);
        Some(fields::read(&text, 0..text.len())).filter(|fields| !fields.0.is_empty())
    }

    /// What the machine-readable parts say.
    fn reports(&mut self) -> Vec<Notice> {
        let mut notices = Vec::new();
        let mut limited = false;
        for (_, part) in self.parts().filter(|(_, part)| part.content.kind.ends_with("delivery-status")) {
            let (text, cut) = returned::text_of(self.input, part, MAX_MIME_TEXT);
            limited |= cut;
            notices.extend(report::notices(&text));
        }
        if notices.is_empty() {
            // Mail programs that do not know the type pass the report on as a file.
            for (_, part) in self.parts().filter(|(_, part)| part.content.kind == "application/octet-stream") {
                notices.extend(report::notices(&returned::text_of(self.input, part, MAX_REPORT_FILE).0));
            }
        }
        self.limited |= limited;
        notices
    }

    fn complaint(&self, returned: Option<&Fields>) -> Option<Notice> {
        let fields = self.fields_of(|kind| kind.ends_with("feedback-report")).or_else(|| {
            // Microsoft's junk mail reports are bare: the head of the returned mail names the recipient.
            returned.filter(|fields| fields.has("x-hmxmroriginalrecipient")).cloned()
        })?;
        let mut notice = feedback::complaint(&fields);
        if notice.recipient.is_none() {
            notice.recipient = returned.and_then(|fields| returned::recipients(fields).into_iter().next());
        }
        Some(notice)
    }

    fn is_challenge(&self, writer: Writer, notices: &[Notice], human: &[Text]) -> bool {
        let boxed = notices.iter().any(|notice| signs::is_challenge(notice.reply.text.as_str()));
        boxed
            || writer != Writer::System
                && notices.is_empty()
                && human.iter().any(|text| signs::is_challenge(text.as_str()))
    }

    fn auto_reply(&self) -> Notice {
        let recipient = self.head.get("from").and_then(|from| fields::addresses(from).pop());
        Notice { recipient, ..feedback::reported("auto-reply", &self.head, &["subject"]) }
    }

    /// What the text for people says.
    fn words(&self, human: &[Text], returned: Option<&Fields>) -> Vec<Notice> {
        let mut found: Vec<Notice> = human.iter().flat_map(|text| read_words(text, self.in_any_words)).collect();
        if !is_named(&found) && !self.marked_up.is_empty() {
            let other: Vec<Notice> =
                self.marked_up.iter().flat_map(|text| bounce::notices(text, self.in_any_words)).collect();
            found = if is_named(&other) { other } else { found };
        }
        let names = self.listed_names(human);
        self.forget_addressee(&mut found, returned, names.is_some());
        if is_named(&found) {
            found.retain(|notice| notice.recipient.is_some());
        } else if let Some(names) = names {
            let told = found.pop().unwrap_or_default();
            found = names.into_iter().map(|name| Notice { recipient: Some(name), ..told.clone() }).collect();
        } else if !signs::is_sure(&self.head) {
            found.clear();
        }
        if !self.is_about_failure(&found, human, returned) {
            found.clear();
        }
        found
    }

    /// Whether anything tells of a failure: a head or a returned mail, a code, known words. A mail to the only address that it
    /// names is about the reader's own mailbox, unless a server's answer stands in it.
    fn is_about_failure(&self, found: &[Notice], human: &[Text], returned: Option<&Fields>) -> bool {
        let readers = self.head.get("to").map(fields::addresses).unwrap_or_default();
        let is_reader = |known: &Passage| readers.iter().any(|reader| reader.words.eq_ignore_ascii_case(&known.words));
        let to_reader = found.iter().all(|notice| notice.recipient.as_ref().is_some_and(is_reader));
        self.head.has("x-failed-recipients")
            || returned.is_some()
            || found.iter().any(|notice| notice.reply.code.is_some() || notice.reply.enhanced.is_some())
            || (found.is_empty() || !to_reader) && human.iter().any(bounce::tells)
    }

    /// A bounce greets its reader by the address that it goes to; that is nobody's who failed, unless the reader wrote to
    /// that address.
    fn forget_addressee(&self, found: &mut [Notice], returned: Option<&Fields>, lists_others: bool) {
        let readers = self.head.get("to").map(fields::addresses).unwrap_or_default();
        let written_to = returned.map(returned::recipients).unwrap_or_default();
        let is_in = |list: &[Passage], words: &str| list.iter().any(|known| known.words.eq_ignore_ascii_case(words));
        let greets = |known: &Passage| is_in(&readers, &known.words) && !is_in(&written_to, &known.words);
        let others = found.iter().filter_map(|notice| notice.recipient.as_ref()).any(|known| !greets(known));
        if !others && !lists_others && written_to.is_empty() {
            return;
        }
        for notice in found.iter_mut().filter(|notice| notice.recipient.as_ref().is_some_and(greets)) {
            notice.recipient = None;
        }
    }

    /// AOL's way to name recipients: a line that ends in a colon, then names without their domain, which is the sender's.
    fn listed_names(&self, human: &[Text]) -> Option<Vec<Passage>> {
        let from = self.head.get("from").and_then(|from| fields::addresses(from).pop())?;
        let domain = from.words.rsplit('@').next()?.to_ascii_lowercase();
        let text = human.first()?;
        let whole = text.as_str();
        let mut names = Vec::new();
        let mut announced = false;
        let mut paragraph = String::new();
        for line in reply::lines(whole) {
            let words = &whole[line.clone()];
            let name = words.trim();
            let is_name = words.starts_any(" \t")
                && !name.is_empty()
                && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
            if name.is_empty() {
                paragraph.clear();
            } else if paragraph.len() < 1000 {
                paragraph.push_str(&name.to_ascii_lowercase());
            }
            if announced && is_name && names.len() < 100 {
                names.push(Passage { words: format!("{name}@{domain}"), span: text.span(line) });
            } else {
                announced = name.ends_with(':')
                    && ["recipient", "address", "user"].iter().any(|word| paragraph.has_words(word));
            }
        }
        (!names.is_empty()).then_some(names)
    }

    /// Names the recipients that neither report nor text names: by the head of the bounce, then by the returned mail.
    fn name_recipients(&self, notices: &mut Vec<Notice>, returned: Option<&Fields>) {
        let failed = self.head.get("x-failed-recipients").map(fields::addresses).unwrap_or_default();
        let is_failed = |notice: &Notice| {
            let same = |known: &Passage| failed.iter().any(|address| address.words.eq_ignore_ascii_case(&known.words));
            notice.recipient.as_ref().is_some_and(same)
        };
        // The head names them all; an address of the text that is none of them is somebody else's.
        if !failed.is_empty() && notices.len() == 1 && !notices.iter().any(is_failed) {
            notices[0].recipient = None;
        }
        if notices.is_empty() && !failed.is_empty() {
            notices.extend(failed.iter().map(|_| Notice { setting: Setting::Report, ..Notice::default() }));
        }
        let candidates = self.candidates(returned);
        let is_named =
            |notice: &Notice| notice.recipient.as_ref().is_some_and(|known| report::is_address(&known.words));
        let nameless = notices.iter().filter(|notice| !is_named(notice)).count();
        if nameless != candidates.len() {
            return;
        }
        let mut candidates = candidates.into_iter();
        for notice in notices.iter_mut().filter(|notice| !is_named(notice)) {
            notice.recipient = candidates.next();
        }
    }

    /// Who may have failed, by the head of the bounce, then by the returned mail, then by the return path.
    fn candidates(&self, returned: Option<&Fields>) -> Vec<Passage> {
        let failed = self.head.get("x-failed-recipients").map(fields::addresses).unwrap_or_default();
        if !failed.is_empty() {
            return failed;
        }
        // A bounce that was passed on went to its reader: its addressee is nobody who failed.
        let sent = returned.filter(|fields| signs::writer(fields, "") != Writer::System);
        let mut candidates = sent.map(returned::recipients).unwrap_or_default();
        if candidates.is_empty() {
            candidates.extend(self.return_path_recipient());
        }
        candidates
    }

    /// The recipient in a return path that was made for one recipient (VERP): `list-7-jan=example.com@example.org`.
    fn return_path_recipient(&self) -> Option<Passage> {
        ["to", "delivered-to", "x-original-to", "envelope-to"].iter().find_map(|name| {
            let path = self.head.get(name)?;
            let local = path.as_str().rsplit_once('@')?.0.rsplit(&['<', ' '][..]).next()?;
            let (before, domain) = local.rsplit_once('=')?;
            let name = before.rsplit(&['+', '-'][..]).next().filter(|name| name.len() < before.len())?;
            let words = format!("{name}@{domain}");
            (!name.is_empty() && report::is_address(&words)).then(|| Passage { words, span: path.span(0..path.len()) })
        })
    }

    /// What the messages in this one tell, attached or copied into the text. A bounce that a person passes on is told,
    /// but it is no failure of this mail.
    fn enclosed(&mut self, writer: Writer, depth: usize) -> Told {
        let attached: Vec<usize> = self
            .parts()
            .filter(|(_, part)| part.content.is_message())
            .map(|(index, _)| index)
            .take(MAX_ENCLOSED)
            .collect();
        let told = attached.into_iter().map(|index| read(self.input, self.mail, Some(index), depth + 1));
        let mut told = told
            .chain(self.copied().map(|mail| read(self.input, &mail, None, depth + 1)))
            .find(|told| !told.notices.is_empty())
            .unwrap_or_default();
        if writer != Writer::System {
            told.notices = forwarded(told.notices);
        }
        told
    }

    /// A bounce that was copied into the text of this message, head and all.
    fn copied(&self) -> Option<Mail> {
        let (_, part) = self.parts().find(|(_, part)| {
            matches!(part.content.kind.as_str(), "" | "text/plain") && part.content.encoding == Encoding::Identity
        })?;
        let (text, _) = returned::text_of(self.input, part, MAX_MIME_TEXT);
        let (at, fields) = returned::head_in(&text)?;
        let start = text.span(at..at).start;
        let is_bounce = signs::writer(&fields, "") == Writer::System;
        (is_bounce && start > part.body.start)
            .then(|| mime::parse(&self.input[..part.body.end], start, &self.mail.limits))
    }
}

/// Bytes of a file in which a report is looked for.
const MAX_REPORT_FILE: usize = 64 * 1024;

/// Texts one after the other as one: what one part announces, the next may tell.
fn joined(texts: Vec<Text>) -> Vec<Text> {
    let mut texts = texts.into_iter();
    let Some(mut whole) = texts.next() else { return Vec::new() };
    for text in texts {
        let at = text.span(0..0);
        whole.push("\n\n", at);
        whole.push_part(&text, 0..text.len());
    }
    vec![whole]
}

/// Where no reply was found, all words of the bounce may tell the cause.
fn add_words(notices: &mut [Notice], human: &[Text]) {
    const ENOUGH: usize = 3000;
    // A bounce about many recipients says of each what it knows.
    const FEW: usize = 20;
    let Some(text) = human.first().filter(|_| notices.len() <= FEW) else { return };
    let end = returned::head_in(text).map_or(text.len(), |(at, _)| at).min(ENOUGH);
    let end = (end..=text.len()).find(|&end| text.as_str().is_char_boundary(end)).unwrap_or(end);
    let words = text.part(0..end);
    for notice in notices.iter_mut().filter(|notice| says_nothing(notice)) {
        merging::add_context(notice, &words);
    }
}

fn says_nothing(notice: &Notice) -> bool {
    let trouble = matches!(notice.outcome, Some(Outcome::Failed | Outcome::Delayed));
    trouble && notice.reply.text.is_empty() && notice.reply.code.is_none() && notice.context.as_str().trim().is_empty()
}

/// What a text says, be it words, the event of a sending service, or a program's record.
fn read_words(text: &Text, sure: bool) -> Vec<Notice> {
    let events = events::notices(text);
    if !events.is_empty() {
        return events;
    }
    let record = || log::recognise(text).map(|told| told.notices).filter(|notices| is_named(notices));
    let begins_record = text.as_str().trim_start().starts_with('{');
    if begins_record && let Some(notices) = record() {
        return notices;
    }
    let notices = bounce::notices(text, sure);
    if begins_record || is_named(&notices) { notices } else { record().unwrap_or(notices) }
}

fn is_named(notices: &[Notice]) -> bool {
    notices.iter().any(|notice| notice.recipient.is_some())
}

/// Whether a text is that of a bounce, and names a recipient.
fn says_bounce(human: &[Text]) -> bool {
    human.iter().filter_map(bounce::recognise).any(|told| told.notices.iter().any(|notice| notice.recipient.is_some()))
}

/// Messages in one message that are looked into.
const MAX_ENCLOSED: usize = 8;

/// Notices that somebody passes on: told, but nothing that failed for this reader.
fn forwarded(mut notices: Vec<Notice>) -> Vec<Notice> {
    notices.retain(|notice| notice.recipient.is_some());
    for notice in &mut notices {
        notice.outcome = Some(Outcome::Reported);
    }
    notices
}
