//! Chooses the words: for the cause, the provider, the reader and the language, with the finding's facts filled in.
//!
//! No other room holds a sentence that a reader sees, and this one holds none either: they stand in
//! `knowledge/locales/*.ftl`.

mod codes;
mod facts;
mod note;
mod pack;
pub(crate) mod pattern;
mod redact;
mod reference;
mod texts;
mod values;

#[cfg(feature = "wasm")]
pub use pack::pack_of;
pub use pack::{Pack, PackError, load, locales};
#[cfg(feature = "widget")]
pub(crate) use redact::Redactor;
pub use reference::{CauseEntry, DigitEntry, EnhancedCodeEntry, ProviderEntry, Reference, ReplyCodeEntry, reference};

use crate::decoding::*;
use crate::knowledge::{known, tables::messages};
use crate::limits::Limits;
use facts::Facts;
use pattern::Values;
#[cfg(not(feature = "widget"))]
use redact::Redactor;
use std::sync::Arc;
use texts::{Part, Special, Texts};

/// Who reads the explanation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// The person who sent the mail.
    #[default]
    Sender,
    /// An agent who answers that person.
    Helpdesk,
    /// The administrator of a mail server.
    Admin,
}

/// How to explain.
#[derive(Clone, Debug)]
pub struct Options {
    /// BCP 47; the best loaded match is used, English last.
    pub locale: Option<String>,
    pub audience: Audience,
    /// Mask addresses, hosts and ids in the explanation.
    pub redact: bool,
    /// Off: no explanation, for batch work.
    pub explain: bool,
    /// Lower limits than those of [`limits`](crate::limits).
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Options {
        Options { locale: None, audience: Audience::Sender, redact: false, explain: true, limits: Limits::default() }
    }
}

/// Characters of a headline.
const LONGEST_HEADLINE: usize = 60;
/// Characters of an address or a host name in a sentence.
const LONGEST_NAME: usize = 254;
/// Characters of the server's words in the note.
const LONGEST_REPLY: usize = 2_000;

/// The language that will be spoken.
pub fn locale(options: &Options) -> String {
    pack::find(options.locale.as_deref()).tag().to_string()
}

/// What the element needs beside an answer: the words of its own in the same language, and values written alike.
#[cfg(feature = "widget")]
pub(crate) mod element {
    pub use super::values::{duration, time};
    use super::*;

    /// The language that will be spoken.
    pub fn pack(options: &Options) -> Arc<Pack> {
        pack::find(options.locale.as_deref())
    }

    /// What a cause is called when nothing else is known.
    pub fn headline(cause: Cause, options: &Options) -> String {
        explain(&reference::without_facts(cause), "", None, options).headline
    }

    /// Whether a reader may be led there: an encrypted page, without a name or password that could dress its host up.
    pub fn is_safe_link(url: &str) -> bool {
        is_web_address(url) && url.starts_with("https://") && !url.contains('@')
    }
}

/// The warnings with their sentences.
pub fn warnings(ids: &[WarningId], options: &Options) -> Vec<Warning> {
    let pack = pack::find(options.locale.as_deref());
    let message = |id: WarningId| pack.message(messages::WARNINGS + id as usize, &Values::default());
    ids.iter().map(|&id| Warning { id, message: message(id) }).collect()
}

/// Seconds to wait before the next attempt, where the reply names them.
pub fn wait(finding: &Finding) -> Option<u32> {
    facts::wait_in(finding.reply.as_deref()?)
}

/// Explains a finding by the text of a variant of its cause; `case` is a page about this very case.
pub fn explain(finding: &Finding, variant: &str, case: Option<&str>, options: &Options) -> Explanation {
    let pack = pack::find(options.locale.as_deref());
    let facts = facts::read(finding.reply.as_deref().unwrap_or_default(), finding.recipient.as_deref());
    let mut redactor = options.redact.then(Redactor::default);
    let values = fill(finding, &facts, &pack, &mut redactor);
    let special = Special {
        variant,
        blocklist: finding.blocklist.as_ref().map(|list| pattern::id_of(&list.name)),
        provider: finding.provider.as_ref().map(|provider| provider.id),
    };
    let own = Texts::of(finding.cause, &special, options.audience);
    let speaker = Speaker { pack, values, finding, special, own, reader: options.audience };
    let headline = speaker.headline();
    Explanation {
        summary: speaker.summary(),
        steps: speaker.steps(),
        avoid: speaker.avoid(),
        retry: speaker.say(retry(finding)),
        for_admin: note::write(&speaker, &headline, &facts, &mut redactor),
        links: speaker.links(case),
        headline,
    }
}

/// The facts of a finding as values for its texts.
fn fill(finding: &Finding, facts: &Facts, pack: &Pack, redactor: &mut Option<Redactor>) -> Values {
    let remote = finding.remote.as_ref();
    let remote_ip = remote.and_then(|remote| remote.ip.as_deref());
    let ip = facts.ips.iter().map(String::as_str).find(|ip| Some(*ip) != remote_ip);
    let mut values = Values::default();
    for (variable, private) in [
        (pattern::RECIPIENT, finding.recipient.as_deref()),
        (pattern::SERVER, remote.and_then(|remote| remote.host.as_deref())),
        (pattern::SENDER, facts.sender.as_deref()),
        (pattern::DOMAIN, facts.domain.as_deref()),
        (pattern::IP, ip),
        (pattern::LISTED, ip.or(facts.domain.as_deref())),
        (pattern::REPORTER, finding.reporter.as_deref()),
        (pattern::REPLY, finding.reply.as_deref()),
    ] {
        let longest = if variable == pattern::REPLY { LONGEST_REPLY } else { LONGEST_NAME };
        values.set(variable, private.map(|text| masked(text, longest, redactor)));
    }
    for (variable, public) in [
        (pattern::PROVIDER, finding.provider.as_ref().map(|provider| provider.name)),
        (pattern::BLOCKLIST, finding.blocklist.as_ref().map(|list| list.name.as_str())),
        (pattern::ENHANCED, finding.enhanced.as_deref()),
        (pattern::RETRY, retrying(finding.retry.by)),
    ] {
        values.set(variable, public.map(|text| values::clean(text, LONGEST_NAME)));
    }
    values.set(pattern::CODE, finding.code.map(|code| code.to_string()));
    values.set(pattern::LIMIT, facts.limit.map(|bytes| values::size(bytes, pack)));
    values.set(pattern::WAIT, finding.retry.after.map(|wait| values::duration(wait, pack)));
    values.set(pattern::UNTIL, finding.retry.until.as_deref().map(|until| values::time(until, pack)));
    let failed: Vec<&str> = failed_checks(facts).map(|(key, _)| key).collect();
    values.set(pattern::FAILED, Some(failed.join("-")));
    values
}

/// A text of the input in one line, masked where that is asked for.
fn masked(text: &str, longest: usize, redactor: &mut Option<Redactor>) -> String {
    let text = values::clean(text, longest);
    match redactor {
        Some(redactor) => redactor.redact(&text),
        None => text,
    }
}

/// Who tries again, as messages select it.
fn retrying(by: RetryBy) -> Option<&'static str> {
    match by {
        RetryBy::Server => Some("server"),
        RetryBy::Sender => Some("sender"),
        RetryBy::Nobody => Some("nobody"),
        RetryBy::Unknown => None,
    }
}

/// The sender checks that failed: as a key, and by name.
fn failed_checks(facts: &Facts) -> impl Iterator<Item = (&'static str, &'static str)> {
    let failed = facts.failed;
    [(failed.spf, ("spf", "SPF")), (failed.dkim, ("dkim", "DKIM")), (failed.dmarc, ("dmarc", "DMARC"))]
        .into_iter()
        .filter_map(|(failed, names)| failed.then_some(names))
}

/// One explanation in the making.
struct Speaker<'f> {
    pack: Arc<Pack>,
    values: Values,
    finding: &'f Finding,
    special: Special<'f>,
    /// The texts of the finding's cause for the reader.
    own: Texts,
    reader: Audience,
}

impl Speaker<'_> {
    fn say(&self, message: usize) -> String {
        self.pack.message(message, &self.values)
    }

    /// A shared sentence about something that is no fact of the finding.
    fn say_with(&self, message: usize, variable: usize, value: String) -> String {
        let mut values = self.values.clone();
        values.set(variable, Some(value));
        self.pack.message(message, &values)
    }

    /// The texts of another reading, which knows of no variant.
    fn other_texts(&self, cause: Cause) -> Texts {
        Texts::of(cause, &Special { variant: "", ..self.special.clone() }, self.reader)
    }

    fn headline_of(&self, texts: &Texts) -> String {
        let Some(message) = texts.part(Part::Headline) else { return self.finding.cause.id().to_string() };
        let headline = self.say(message);
        if headline.chars().count() <= LONGEST_HEADLINE {
            return headline;
        }
        // A long address or name: the headline is whole without it.
        self.pack.message(message, &Values::default())
    }

    fn headline(&self) -> String {
        if let Some(code) = codes::alone(self.finding) {
            return self.say(code.name());
        }
        if self.is_open() {
            return self.either_headline();
        }
        self.headline_of(&self.own)
    }

    /// Either … or …: the two best readings as clauses.
    fn either_headline(&self) -> String {
        let other = self.finding.alternatives.first().map(|&cause| self.other_texts(cause));
        let shorts = self.own.part(Part::Short).zip(other.and_then(|other| other.part(Part::Short)));
        if let Some((first, second)) = shorts {
            let mut values = self.values.clone();
            values.set(pattern::FIRST, Some(self.say(first)));
            values.set(pattern::SECOND, Some(self.say(second)));
            let headline = self.pack.message(messages::CERTAINTY_EITHER_HEADLINE, &values);
            if headline.chars().count() <= LONGEST_HEADLINE {
                return headline;
            }
        }
        self.headline_of(&self.own)
    }

    /// Whether the text leaves several readings open, none of them much better than the others.
    fn is_open(&self) -> bool {
        let finding = self.finding;
        finding.confidence == Confidence::Low && !finding.alternatives.is_empty() && finding.cause != Cause::UNKNOWN
    }

    fn summary(&self) -> String {
        if let Some(code) = codes::alone(self.finding) {
            return join(code.meaning().into_iter().map(|message| self.say(message)));
        }
        if self.is_open() {
            return self.either();
        }
        let summary = self.own.part(Part::Summary).map(|message| self.say(message));
        join(summary.into_iter().chain(self.certainty()))
    }

    /// Either … or …: the headlines of the readings.
    fn either(&self) -> String {
        let mut values = self.values.clone();
        let readings = [self.own]
            .into_iter()
            .chain(self.finding.alternatives.iter().map(|&cause| self.other_texts(cause)))
            .take(3);
        let mut count = 0;
        for texts in readings {
            values.set(pattern::FIRST + count, Some(self.headline_of(&texts)));
            count += 1;
        }
        let message = if count == 2 { messages::CERTAINTY_EITHER } else { messages::CERTAINTY_ONE_OF_THREE };
        self.pack.message(message, &values)
    }

    /// How sure the reading is, where that must be said.
    fn certainty(&self) -> Option<String> {
        let finding = self.finding;
        if finding.cause == Cause::UNKNOWN {
            return None;
        }
        match (finding.confidence, finding.alternatives.first()) {
            (Confidence::High, _) => None,
            (Confidence::Medium, Some(&other)) => {
                let other = self.headline_of(&self.other_texts(other));
                Some(self.say_with(messages::CERTAINTY_LIKELY_BUT, pattern::FIRST, other))
            }
            (Confidence::Medium, None) => Some(self.say(messages::CERTAINTY_LIKELY)),
            (Confidence::Low, _) => Some(self.say(messages::CERTAINTY_UNSURE)),
        }
    }

    fn steps(&self) -> Vec<String> {
        let mut steps: Vec<String> = self.own.steps().map(|message| self.say(message)).collect();
        if self.is_open() {
            // The first step of each reading.
            steps.truncate(1);
            for &cause in self.finding.alternatives.iter().take(2) {
                steps.extend(self.other_texts(cause).steps().next().map(|message| self.say(message)));
            }
            let mut seen: Vec<String> = Vec::new();
            steps.retain(|step| {
                let is_new = !seen.contains(step);
                seen.push(step.clone());
                is_new
            });
        }
        steps.retain(|step| !step.is_empty());
        steps
    }

    fn avoid(&self) -> Option<String> {
        if self.is_open() {
            return None;
        }
        self.own.part(Part::Avoid).map(|message| self.say(message)).filter(|avoid| !avoid.is_empty())
    }

    /// Pages that help: about this very case, the block list's, the provider's.
    fn links(&self, case: Option<&str>) -> Vec<Link> {
        let finding = self.finding;
        let list = finding.blocklist.as_ref().and_then(|list| list.url.as_deref());
        let provider = finding.provider.as_ref().map(|provider| provider.id);
        let help = known().providers.iter().find(|row| Some(row.id) == provider).and_then(|row| row.help);
        let mut links: Vec<Link> = Vec::new();
        for (url, message) in
            [(case, messages::LINK_CASE), (list, messages::LINK_BLOCKLIST), (help, messages::LINK_PROVIDER)]
        {
            let url = url.filter(|url| is_web_address(url));
            if let Some(url) = url.filter(|url| links.iter().all(|link| link.url != *url)) {
                links.push(Link { title: self.say(message), url: url.to_string() });
            }
        }
        links
    }
}

fn is_web_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && url.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Who tries again, and when.
fn retry(finding: &Finding) -> usize {
    match (finding.outcome, finding.retry.by, finding.permanence) {
        (Outcome::Delivered | Outcome::Relayed | Outcome::Reported, ..) => messages::RETRY_NOTHING,
        (Outcome::InProgress, ..) => messages::RETRY_IN_PROGRESS,
        (Outcome::Delayed, RetryBy::Unknown, _) => messages::RETRY_DELAYED,
        (Outcome::Delayed, RetryBy::Server, _) if finding.cause == Cause::DELAYED => messages::RETRY_DELAYED,
        (_, RetryBy::Server, _) => messages::RETRY_SERVER,
        (_, RetryBy::Sender, Permanence::Permanent) => messages::RETRY_SENDER_AFTER_CHANGE,
        (_, RetryBy::Sender, _) => messages::RETRY_SENDER,
        // A server tries again after a 4yz code, also where the words say that it will not help.
        (_, RetryBy::Unknown, Permanence::Permanent) if finding.code.is_some_and(|code| code / 100 == 4) => {
            messages::RETRY_TEMPORARY
        }
        (_, RetryBy::Nobody, _) | (_, RetryBy::Unknown, Permanence::Permanent) => messages::RETRY_NEVER,
        (_, RetryBy::Unknown, Permanence::Temporary) => messages::RETRY_TEMPORARY,
        (_, RetryBy::Unknown, Permanence::Success) => messages::RETRY_NOTHING,
        (_, RetryBy::Unknown, Permanence::Unknown) => messages::RETRY_UNKNOWN,
    }
}

/// Sentences one after another.
fn join(sentences: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    for sentence in sentences.filter(|sentence| !sentence.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&sentence);
    }
    out
}

#[cfg(test)]
mod tests;
