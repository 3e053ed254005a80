//! Who the bounce is about, and what it says of each: the general reader for "address, then reason" in all its layouts,
//! from Postfix's `<jan@example.com>: host …` to plain prose.

use super::address;
use super::marks::{self, BOUNCE, CONTACT, DELAYED, FAILED, FINAL, LIST, PENDING, REASON, REPORTER};
use super::page::Page;
use super::reason::{self, Reason};
use crate::decoding::Remote;
use crate::input::Passage;
use crate::input::reply;
use crate::input::scan::Scan;
use crate::list::{List, list};
use std::ops::Range;

/// A place that names a recipient.
#[derive(Clone, Debug)]
pub struct Site {
    pub recipient: Passage,
    /// Where its line begins.
    pub at: usize,
    /// Where the address begins.
    pub address: usize,
    /// Where the words about it begin.
    pub after: usize,
    /// The address stands in the middle of a sentence.
    inline: bool,
    indent: usize,
    line: usize,
}

/// Where a LIST phrase ends, and how many paragraphs may pass before its first recipient.
struct Expected {
    from: usize,
    paragraphs: u8,
}

/// Finds the recipients that a page names before `end`, leaving out the lines that are taken. Where it is `sure` that the
/// page is a bounce, an address that nothing introduces is one too.
pub fn find(page: &Page, end: usize, taken: &[Range<usize>], sure: bool) -> Vec<Site> {
    let mut sites = listed(page, end, taken);
    if sites.is_empty() {
        sites.extend(alone(page, end, taken, sure));
    }
    if sites.is_empty() {
        sites.extend(in_prose(page, end, taken));
    }
    if sites.is_empty() && sure {
        sites.extend(anywhere(page, end, taken));
    }
    if let [only] = &sites[..] {
        let further = under_same_label(page, only, end, taken);
        sites.extend(further);
    }
    sites
}

/// The recipients on further lines that begin with the words before the first one: `Recipient: jan@example.com`, in a card
/// or a block of its own for each.
fn under_same_label(page: &Page, first: &Site, end: usize, taken: &[Range<usize>]) -> Vec<Site> {
    let whole = page.text.as_str();
    let label = page.words(first.at..first.address);
    if label.len() < 3 || label.len() > 40 || !label.starts_by(&char::is_alphabetic) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, line) in page.lines.iter().enumerate().skip(first.line + 1).take_while(|(_, line)| line.start < end) {
        if !page.words(line.range()).starts_with(label) || is_taken(taken, at) {
            continue;
        }
        let range = address::all(whole, line.range()).next().filter(|range| range.start == line.start + label.len());
        found.extend(range.map(|range| site(page, at, range, true)));
    }
    found
}

/// The addresses of a bounce in words that no rule knows, but not those to ask or those of the sender.
fn anywhere(page: &Page, end: usize, taken: &[Range<usize>]) -> Vec<Site> {
    const ADDRESSEES: &[&str] = &["to", "an", "à", "a", "para"];
    let mut sites: Vec<Site> = Vec::new();
    for (at, line) in page.lines.iter().enumerate().take_while(|(_, line)| line.start < end) {
        let words = page.words(line.range());
        let label = words.split_once(':').map_or("", |(label, _)| label.trim());
        let is_other = names_other(words) && !ADDRESSEES.iter().any(|known| label.eq_ignore_ascii_case(known));
        if line.is_blank() || is_other || is_taken(taken, at) || page.asks(at) {
            continue;
        }
        let found = sites_of(page, at, Some(line.start), sites.last(), false, false);
        sites.extend(found);
    }
    let others = to_ask(page, end);
    sites.retain(|site| others.iter().all(|other| !other.eq_ignore_ascii_case(&site.recipient.words)));
    sites
}

/// The addresses that the page names as those to ask, here and there.
fn to_ask<'a>(page: &Page<'a>, end: usize) -> Vec<&'a str> {
    const ENOUGH: usize = 20;
    let whole = page.text.as_str();
    let mut others = Vec::new();
    for (at, line) in page.lines.iter().enumerate().take_while(|(_, line)| line.start < end) {
        for range in address::all(whole, line.range()) {
            if others.len() < ENOUGH && (address::is_other(whole, &range, line.start) || page.asks(at)) {
                others.push(&whole[range]);
            }
        }
    }
    others
}

/// The lines that hold nothing but `<jan@example.com>`; where it is `sure` that the page is a bounce, also several lines that
/// hold nothing but `jan@example.com`.
fn alone(page: &Page, end: usize, taken: &[Range<usize>], sure: bool) -> Vec<Site> {
    let whole = page.text.as_str();
    let (mut bracketed, mut bare) = (Vec::new(), Vec::new());
    for (at, line) in page.lines.iter().enumerate().take_while(|(_, line)| line.start < end) {
        let words = page.words(line.range());
        if words.contains(' ') || is_taken(taken, at) {
            continue;
        }
        let Some(range) = address::all(whole, line.range()).next() else { continue };
        if words.starts_with('<') && words.trim_end_matches(':').ends_with('>') {
            bracketed.push(site(page, at, range, false));
        } else if range == line.range() && !is_labelled(page, at) {
            bare.push(site(page, at, range, false));
        }
    }
    if bracketed.is_empty() && sure && bare.len() > 1 { bare } else { bracketed }
}

/// Whether the line above says that the address is another's: the cells of a table, one a line.
fn is_labelled(page: &Page, line: usize) -> bool {
    let above = page.lines[..line].iter().rev().find(|line| !line.is_blank());
    above.is_some_and(|line| names_other(&[page.words(line.range()).trim_end_matches(':'), ":"].concat()))
}

fn listed(page: &Page, end: usize, taken: &[Range<usize>]) -> Vec<Site> {
    let mut sites: Vec<Site> = Vec::new();
    let mut expected: Option<Expected> = None;
    // Whether only blank lines, or lines that belong to a recipient, stand since the last recipient.
    let mut open = false;
    let mut blank = true;
    let mut contact = false;
    // Between a code and the next blank line the server speaks.
    let mut reply = false;
    for (at, line) in page.lines.iter().enumerate() {
        if line.start >= end {
            break;
        }
        if line.is_blank() {
            blank = true;
            reply = false;
            continue;
        }
        if blank {
            contact = false;
            if let Some(waiting) = &mut expected
                && waiting.from < line.start
            {
                waiting.paragraphs = waiting.paragraphs.saturating_sub(1);
                expected = expected.filter(|waiting| waiting.paragraphs > 0);
            }
        }
        let words = page.words(line.range());
        if is_taken(taken, at) || words.starts_with("<<<") || words.starts_with(">>> ") && command_line(words) {
            blank = false;
            continue;
        }
        // Where the words about a recipient go on, `your message to` and the like are the server's.
        let goes_on = !blank && sites.last().is_some_and(|site| !site.inline);
        let mut list = false;
        reply |= super::begins_with_code(words);
        for mark in page.marks_in(line.range()) {
            reply |= mark.is(REASON) && page.words(mark.at..mark.end()).ends_with("said:");
            contact = mark.is(CONTACT) || contact && !mark.is(LIST);
            let servers = list || reply || goes_on && mark.at > line.start;
            if mark.is(LIST) && !servers {
                expected = Some(Expected { from: mark.end(), paragraphs: 3 });
                list = true;
            }
        }
        if is_original(words) {
            if let (Some(site), Some(range)) = (sites.last_mut(), address::all(page.text.as_str(), line.range()).next())
            {
                site.recipient = passage(page, range);
            }
            continue;
        }
        if !list && names_other(words) {
            blank = false;
            continue;
        }
        if is_rule(words) || contact {
            open = false;
        }
        let from = expected.as_ref().filter(|_| !contact && !reply).map(|waiting| waiting.from.max(line.start));
        let found = sites_of(page, at, from, sites.last(), blank, open);
        if !found.is_empty() {
            expected = None;
            open = true;
            sites.extend(found);
        }
        blank = false;
    }
    sites
}

fn is_taken(taken: &[Range<usize>], line: usize) -> bool {
    let at = taken.partition_point(|lines| lines.end <= line);
    taken.get(at).is_some_and(|lines| lines.contains(&line))
}

/// `>>> RCPT TO:<x>` is no recipient of its own; MDaemon's `> x` and Activehunter's `>>> x <x>` are.
fn command_line(words: &str) -> bool {
    reason::command(words.trim_start_any("> ")).is_some()
}

/// A line of dashes and the like.
pub fn is_rule(words: &str) -> bool {
    words.len() >= 8 && words.bytes().all(|b| b"-_=*~#+ ".contains(&b))
}

/// Sun's `Original address: jan@example.com`, under the address that it became on the way.
fn is_original(words: &str) -> bool {
    ["original address:", "original recipient:"].iter().any(|label| marks::begins(words, label))
}

fn passage(page: &Page, range: Range<usize>) -> Passage {
    Passage { words: page.words(range.clone()).to_string(), span: page.text.span(range) }
}

/// Labels of addresses that are not the recipient's.
fn names_other(words: &str) -> bool {
    const LABELS: List = list![
        "from",
        "sender",
        "reply-to",
        "cc",
        "bcc",
        "to",
        "message-id",
        "subject",
        "subj",
        "return-path",
        "x-sender",
        "original sender",
        "sender address",
        "von",
        "an",
        "de",
        "à",
        "para",
        "da",
        "a",
        "mail from",
        "from address",
        "sent by",
        "message id",
        "betreff",
        "objet",
        "asunto",
        "assunto",
        "oggetto",
    ];
    words.split_once(':').is_some_and(|(label, _)| {
        label.len() < 24 && LABELS.iter().any(|known| marks::prefix(label.trim(), known) == Some(label.trim().len()))
    })
}

/// The recipients on a line: those after a phrase that announces them, or the one at its head.
fn sites_of(
    page: &Page,
    at: usize,
    expected: Option<usize>,
    previous: Option<&Site>,
    blank: bool,
    open: bool,
) -> Vec<Site> {
    let line = page.lines[at];
    let whole = page.text.as_str();
    let mut found: Vec<Site> = Vec::new();
    for range in address::all(whole, line.range()) {
        if found.last().is_some_and(|last| range.start < last.after) {
            continue;
        }
        if let Some(last) = found.last() {
            let between = &whole[last.after.min(range.start)..range.start];
            let is_same = whole[range.clone()].eq_ignore_ascii_case(&last.recipient.words);
            let joined = between.chars().all(|c| " ,;<>\"'()[]&:".has_char(c)) || between.trim() == "and";
            if !is_same && joined && expected.is_some() && !between.contains('(') {
                found.push(site(page, at, range, true));
                continue;
            }
            break;
        }
        let before = &whole[line.start..range.start];
        // Exchange 5.5 names some recipients by their X.400 address.
        let is_head = is_decoration(before) || marks::begins(before, "c=") && before.ends_with("SMTP=");
        if expected.is_some_and(|from| range.start >= from) {
            if !address::is_other(whole, &range, line.start) || is_head {
                found.push(site(page, at, range, !is_head));
            }
            continue;
        }
        if !is_head {
            break;
        }
        let site = site(page, at, range, false);
        if !continues(page, &site, previous, blank) && is_head_of_reason(page, &site, previous, open) {
            found.push(site);
        }
    }
    found
}

fn site(page: &Page, line: usize, range: Range<usize>, inline: bool) -> Site {
    let whole = page.text.as_str();
    let end = page.lines[line].end;
    let mut range = range;
    let mut after = skip_closing(whole, range.end, end);
    // `jan@example.com <jan@example.org>: malformed address`: the second is the address, the first a name.
    if let Some(second) = address::all(whole, after..end).next()
        && whole[after..second.start].trim() == "<"
        && whole[second.end..end].starts_with(">:")
    {
        after = skip_closing(whole, second.end, end);
        range = second;
    }
    // Activehunter: `>>> jan@example.com <jan@example.com>`.
    if let Some(again) = address::all(whole, after..end).next()
        && whole[after..again.start].trim() == "<"
        && whole[again.clone()].eq_ignore_ascii_case(&whole[range.clone()])
    {
        after = skip_closing(whole, again.end, end);
    }
    if dated(&whole[after..end]) {
        after = end;
    }
    range.start -= blank_in_name(&whole[page.lines[line].start..range.start], &whole[range.clone()]);
    Site {
        recipient: passage(page, range.clone()),
        at: page.lines[line].start,
        address: range.start,
        after,
        inline,
        indent: page.lines[line].indent,
        line,
    }
}

/// Exchange 2003 and older put the time after the recipient: ` on Thu, 29 Apr 2010 00:00:00 -0000`.
fn dated(rest: &str) -> bool {
    let rest = rest.trim_start_any("; \t");
    let Some(len) = marks::prefix(rest, "on ") else { return false };
    let date = &rest[len..];
    date.starts_by(&|c: char| c.is_ascii_digit()) || date.get(3..4) == Some(",")
}

/// Exchange's `Jan Novak (Jan Novak@example.com)`: the length of the part of the name before the blank.
fn blank_in_name(before: &str, address: &str) -> usize {
    let Some((name, part)) = before.rsplit_once('(') else { return 0 };
    let local = address.split('@').next().unwrap_or("");
    let is_name = !part.is_empty() && name.trim().len() == part.len() + local.len() && name.trim().starts_with(part);
    if is_name { part.len() } else { 0 }
}

/// Bullets, numbers and quotes before an address at the head of a line.
fn is_decoration(words: &str) -> bool {
    let number = words.trim_start().trim_start_by(&|c: char| c.is_ascii_digit());
    let words = if number.starts_any(".)") && words.trim_start().len() < number.len() + 4 { number } else { words };
    words.chars().all(|c| !c.is_alphanumeric() && !matches!(c, ':' | '=' | '@'))
}

/// Skips the brackets after an address and what repeats it: `<mailto:jan@example.com>`, `](mailto:jan@example.com)>`.
fn skip_closing(whole: &str, from: usize, end: usize) -> usize {
    let mut at = from;
    loop {
        let rest = &whole[at..end];
        let bare = rest.trim_start_any(">)]\"'");
        at = end - bare.len();
        let link = bare.trim_start_any(" (<");
        if !(link.len() < bare.len() && marks::begins(link, "mailto:")) {
            return at;
        }
        at = end - link.len() + link.find_any(">)").map_or(link.len(), |len| len + 1);
    }
}

/// Whether the line only goes on with the words about the recipient before it.
fn continues(page: &Page, site: &Site, previous: Option<&Site>, blank: bool) -> bool {
    let Some(previous) = previous.filter(|_| !blank) else { return false };
    let deeper = site.indent > previous.indent && !previous.inline;
    let same = site.recipient.words.eq_ignore_ascii_case(&previous.recipient.words);
    let unfinished = {
        let before = page.words(page.lines[site.line - 1].range());
        before.ends_by(&|c: char| c.is_ascii_digit()) && !previous.inline && site.line > previous.line
    };
    deeper || same || unfinished
}

/// Whether words about the recipient follow an address at the head of a line.
fn is_head_of_reason(page: &Page, site: &Site, previous: Option<&Site>, open: bool) -> bool {
    let rest = page.words(site.after..page.lines[site.line].end).trim_start();
    let in_list = open && previous.is_some_and(|previous| !previous.inline && previous.indent == site.indent);
    if rest.starts_with(':') || rest.starts_with("：") || rest.starts_with("(expanded from") {
        return true;
    }
    let begins = site.line == 0 || page.lines[site.line - 1].is_blank();
    let tells = |words: &str| words.starts_any("([;,.-–<") || marks::begins(words, "on ");
    // `<jan@example.com> No such user`, one a line.
    let bracketed = |at: usize| page.words(page.lines[at].range()).starts_with('<');
    let alike = || previous.is_some_and(|previous| bracketed(previous.line)) && bracketed(site.line);
    in_list && (rest.is_empty() || tells(rest) || alike())
        || begins && rest.is_empty() && is_above_reply(page, site.line) && !is_labelled(page, site.line)
        || begins_reply(rest)
        || begins_columns(page.words(site.after..page.lines[site.line].end))
        || begins && !rest.is_empty() && page.has(BOUNCE | FAILED | DELAYED, site.after..page.lines[site.line].end)
}

/// Whether nothing but a blank line stands between a line and a reply with code and status. A code alone may be the number of a house.
pub fn is_above_reply(page: &Page, line: usize) -> bool {
    let below = page.lines[line + 1..].iter().take(2).find(|line| !line.is_blank());
    below.is_some_and(|line| reply::has_code_and_status(page.words(line.range())))
}

/// Whether a reply stands beside the address: ` - 550 5.1.1`, `| 550 | 5.1.1`, `;550;5.1.1`, ` -- 5.2.2 (`.
fn begins_reply(rest: &str) -> bool {
    let reply = rest.trim_start_any("|;,-–—([ \t");
    let is_code =
        matches!(reply.as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-' | b';' | b',' | b'\t', ..]);
    let is_status = matches!(reply.as_bytes(), [b'4' | b'5', b'.', b'0'..=b'9', ..]);
    is_code && reply::has_code_and_status(reply)
        || reply.len() < rest.len() && (is_code || is_status)
        || is_code_alone(reply)
}

/// Whether the columns of a table follow, with a code in one of the first: `  failed   550   5.1.1 No such user`.
fn begins_columns(rest: &str) -> bool {
    if !rest.starts_with('\t') && !rest.starts_with("  ") {
        return false;
    }
    let mut rest = Some(rest);
    let cells = std::iter::from_fn(|| {
        let words = rest?;
        let end = [words.find('\t'), words.find_words("  ")].into_iter().flatten().min();
        rest = end.map(|end| words[end + 1..].trim_start());
        Some(words[..end.unwrap_or(words.len())].trim())
    });
    cells.filter(|cell| !cell.is_empty()).take(3).any(is_code_alone)
}

fn is_code_alone(words: &str) -> bool {
    matches!(words.as_bytes(), [b'2' | b'4' | b'5', b'0'..=b'5', b'0'..=b'9'])
}

/// The first address of a sentence that tells of a failure, where nothing better names a recipient; and those of the
/// lines that begin with the same words: `Unknown user: jan@example.com`.
fn in_prose(page: &Page, end: usize, taken: &[Range<usize>]) -> Vec<Site> {
    let troubles = page.marks.iter().filter(|mark| mark.is(FAILED | DELAYED) && mark.at < end);
    let mut found: Vec<Site> = Vec::new();
    let mut seen = 0;
    for mark in troubles {
        let line = page.line_at(mark.at);
        let lines = page.paragraph(line);
        let quoted = super::begins_with_code(page.words(page.lines[lines.start.min(line)].range()));
        if line < seen || quoted || is_taken(taken, line) || page.asks(line) {
            continue;
        }
        seen = line + 1;
        match found.first() {
            None => {
                found.extend(lines.clone().find_map(|at| in_sentence(page, at)));
                seen = lines.end;
                if let Some(first) = found.first() {
                    seen = first.line + 1;
                }
            }
            Some(first) => {
                let lead = page.words(first.at..first.address);
                let alike = lead.len() > 4 && page.words(page.lines[line].range()).starts_with(lead);
                found.extend(in_sentence(page, line).filter(|_| alike));
            }
        }
    }
    found
}

fn in_sentence(page: &Page, at: usize) -> Option<Site> {
    let whole = page.text.as_str();
    let line = page.lines[at];
    let words = page.words(line.range());
    if names_other(words) || super::begins_with_code(words) {
        return None;
    }
    let range = address::all(whole, line.range()).find(|range| !address::is_other(whole, range, line.start))?;
    // `Hello jan@example.com,` greets the sender.
    let before = whole[line.start..range.start].trim_by(&|c: char| !c.is_alphanumeric());
    let rest = whole[range.end..line.end].trim_by(&|c: char| "<>()[]\"' ".has_char(c));
    let greets = at == first_line(page)
        && !(before.is_empty() && (rest.is_empty() || rest.starts_with(':')))
        && before.split_whitespace().count() < 3
        && rest.chars().filter(|c| c.is_alphanumeric()).count() < 4;
    let inline = !is_decoration(&whole[line.start..range.start]);
    (!greets || page.has(FAILED | LIST, line.range())).then(|| site(page, at, range, inline))
}

fn first_line(page: &Page) -> usize {
    page.lines.iter().position(|line| !line.is_blank()).unwrap_or(0)
}

/// The recipient of a command that the page quotes: `RCPT TO:<jan@example.com>`.
pub fn commanded(page: &Page) -> Option<Passage> {
    let words = page.words(page.start()..page.end());
    let at = words.char_indices().find_map(|(at, c)| {
        let len = matches!(c, 'r' | 'R').then(|| marks::prefix(&words[at..], "rcpt to:"))??;
        Some(page.start() + at + len)
    })?;
    let end = page.lines[page.line_at(at)].end;
    address::all(page.text.as_str(), at..end.max(at)).next().map(|range| passage(page, range))
}

/// What the page says of each recipient.
pub fn reasons(page: &Page, sites: &[Site], end: usize, taken: &[Range<usize>]) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::with_capacity(sites.len());
    for at in (0..sites.len()).rev() {
        let until = sites.get(at + 1).map_or(end, |next| next.at.max(sites[at].after));
        let territory = sites[at].after..until;
        // A list of addresses shares what follows it.
        let shares = page.words(territory.clone()).trim_by(&|c: char| !c.is_alphanumeric()).is_empty();
        let reason = match reasons.last() {
            Some(next) if shares && at + 1 < sites.len() => next.clone(),
            _ => best(page, &sites[at], territory, taken),
        };
        reasons.push(reason);
    }
    reasons.reverse();
    let stands_above = |reason: &Reason, site: &Site| reason.weight() > 0 && reason.start < site.at;
    if let Some(first) = sites.first()
        && !stands_above(&reasons[0], first)
        && reasons.iter().any(|reason| reason.reply.code.is_none())
    {
        let before = announced(page, page.start()..first.at);
        // `because the address` and then the address: the beginning of a sentence.
        let tells = |before: &Reason| before.reply.code.is_some() || before.reply.text.as_str().split(' ').count() > 2;
        let before = if tells(&before) { before } else { coded_line(page, page.start()..first.at) };
        for reason in &mut reasons {
            if before.weight() > reason.weight() {
                *reason = before.clone();
            }
        }
    }
    reasons
}

/// The first line that has a code and a status that refuse, whatever words lead to them.
fn coded_line(page: &Page, range: Range<usize>) -> Reason {
    let lines = page.lines.iter().take_while(|line| line.start < range.end).filter(|line| line.start >= range.start);
    let mut coded = lines.filter(|line| super::is_coded(&reply::parse(page.text, line.range())));
    coded.next().map_or_else(Reason::default, |line| reason::read(page, line.range()))
}

/// The most telling words in the territory of a recipient.
fn best(page: &Page, site: &Site, territory: Range<usize>, taken: &[Range<usize>]) -> Reason {
    let mut best = before_address(page, site);
    if best.weight() == 0 {
        best = above(page, site);
    }
    let stage = if site.inline { reason::stage(page.words(site.at..site.address)) } else { None };
    let mut weight = best.weight();
    let mut plain = true;
    let mut carried = 0;
    let mut remote = Remote::default();
    for (number, range) in page.paragraphs_in(territory.clone()).enumerate() {
        let range = without_fields(page, range, taken);
        let attached = number == 0 && !has_blank_line(&page.text.as_str()[territory.start..range.start]);
        // A server may tell whom to ask too: `550 5.7.1 … Please contact your provider`.
        if !attached && page.has(CONTACT, range.clone()) && !begins_with_code(page, &range) {
            continue;
        }
        let range = if attached { range } else { before_diagram(page, range) };
        let reason = reason::read_after(page, range.clone(), carried);
        carried = announcing(page, range.clone());
        if carried != 0 && reason.reply.code.is_none_or(|code| code.value < 400) {
            continue;
        }
        let tells = reason.announced || reason.reply.code.is_some() || reason.reply.enhanced.is_some();
        let usable = tells || plain && is_plain_reason(page, site, &range, attached);
        let says_all = page.has(PENDING | FINAL, range.clone());
        plain &=
            number == 0 && !(site.inline && says_all) && (site.inline || page.words(range.clone()).trim().len() < 4);
        if reason.reply.code.is_none()
            && let (Some(host), Some(ip)) = address::host(reason::head(page.words(range.clone())))
        {
            remote = Remote { host: Some(host), ip: Some(ip) };
        }
        let extra = if attached { 2 } else { 0 };
        if usable && reason.weight() > 0 && reason.weight() + extra > weight {
            weight = reason.weight() + extra;
            best = reason;
            if best.remote == Remote::default() {
                best.remote = remote.clone();
            }
        }
    }
    best.command = best.command.or(stage);
    best
}

/// A paragraph up to Microsoft's picture of the way, which pasting turns into words between tabs.
fn before_diagram(page: &Page, range: Range<usize>) -> Range<usize> {
    let words = page.words(range.clone());
    let end = words.find('\t').map_or(words.len(), |at| words[..at].rfind('\n').unwrap_or(0));
    if end == 0 || words.contains(':') { range } else { range.start..range.start + end }
}

/// A paragraph up to the fields of a report in it.
fn without_fields(page: &Page, range: Range<usize>, taken: &[Range<usize>]) -> Range<usize> {
    let first = page.line_at(range.start);
    let at = taken.partition_point(|lines| lines.end <= first);
    let end = taken.get(at).map_or(range.end, |lines| page.lines[lines.start].start);
    range.start..end.clamp(range.start, range.end)
}

/// The flags of a phrase at the very end of a paragraph that announces the next one: `because:`.
fn announcing(page: &Page, range: Range<usize>) -> u16 {
    let bare = |mark: &&marks::Mark| {
        mark.is(REASON) && page.words(mark.end().min(range.end)..range.end).chars().all(|c| !c.is_alphanumeric())
    };
    page.marks_in(range.clone()).last().filter(bare).map_or(0, |mark| mark.flags)
}

fn has_blank_line(between: &str) -> bool {
    between.matches('\n').count() > 1
}

/// Whether words without code or announcement can be the reason: those right after the address, and the next
/// paragraph when it is neither a rule, nor one of the bounce's own set phrases.
fn is_plain_reason(page: &Page, site: &Site, range: &Range<usize>, attached: bool) -> bool {
    let words = page.words(range.clone());
    let bare = words.trim_by(&|c: char| !c.is_alphanumeric());
    if bare.len() < 4 || bare.len() * 2 < words.trim().len() {
        return false;
    }
    let own = page.has(DELAYED | LIST | REPORTER, range.clone()) || says_only_marks(page, range);
    let states = page.marks_in(range.clone()).iter().any(|mark| mark.is(FAILED) && !mark.is(BOUNCE));
    match (attached, site.inline) {
        (true, false) => !says_only_marks(page, range),
        (true, true) => states,
        (false, _) => {
            !own && !names_other(words) && !is_rule(words.lines().next().unwrap_or("").trim()) && words.len() < 600
        }
    }
}

/// Whether words are no more than set phrases: PowerMTA's `delivery failed; will not continue trying`.
fn says_only_marks(page: &Page, range: &Range<usize>) -> bool {
    let marks = page.marks_in(range.clone()).iter().filter(|mark| mark.is(BOUNCE | FINAL));
    let said: usize = marks.map(|mark| mark.end().min(range.end) - mark.at).sum();
    said > 0 && range.len() < said + 8
}

/// `Mailbox full: <jan@example.com>`: the reason stands before the address.
fn before_address(page: &Page, site: &Site) -> Reason {
    let range = site.at..site.address;
    let states = page.marks_in(range.clone()).iter().any(|mark| mark.is(FAILED) && !mark.is(BOUNCE));
    if !site.inline || !states {
        return Reason::default();
    }
    let words = page.words(range.clone()).trim_end_by(&|c: char| !c.is_alphanumeric());
    reason::read(page, range.start..range.start + words.len())
}

/// Notes puts the reason in the lines above the address.
fn above(page: &Page, site: &Site) -> Reason {
    let lines = page.paragraph(site.line);
    let range = page.lines.get(lines.start).map_or(0, |line| line.start)..site.at;
    let bare = page.words(site.after..page.lines[site.line].end).trim().is_empty();
    let headed = page.headed.is_some_and(|heading| heading <= range.start);
    let others = if headed { LIST | CONTACT } else { BOUNCE | LIST | CONTACT };
    if site.inline || !bare || lines.start == site.line || range.len() > 400 || page.has(others, range.clone()) {
        return Reason::default();
    }
    reason::read(page, range)
}

/// The most telling paragraph of a part of the page that holds a code or announces a reason.
pub fn announced(page: &Page, range: Range<usize>) -> Reason {
    let mut best = Reason::default();
    let mut carried = 0;
    for range in page.paragraphs_in(range) {
        if carried == 0 && !page.has(REASON, range.clone()) && !begins_with_code(page, &range) {
            continue;
        }
        let reason = reason::read_after(page, range.clone(), carried);
        carried = announcing(page, range);
        if carried != 0 && reason.reply.code.is_none_or(|code| code.value < 400) {
            continue;
        }
        let tells = reason.announced || reason.reply.code.is_some();
        if tells && reason.weight() > best.weight() {
            best = reason;
        }
    }
    best
}

fn begins_with_code(page: &Page, range: &Range<usize>) -> bool {
    let first = page.line_at(range.start);
    page.lines[first..].iter().take_while(|line| line.start < range.end).any(|line| {
        matches!(page.words(line.range()).as_bytes(), [b'4' | b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..])
    })
}
