//! Who speaks, and which block list is named: from marks in the reply, from host names in it and around it. The
//! recipient's address alone never tells: the domain of an address says where mail was going, not who refused it.

use super::phrases::Scanned;
use super::words::Shape;
use crate::decoding::{Blocklist, Span};
use crate::input::scan::Scan;
use crate::input::{Notice, Text};
use crate::knowledge::{HostOwner, host_owner, known, mark_of};

/// The provider that gave the reply.
pub struct Speaker {
    /// Index into the table of providers.
    pub provider: usize,
    /// The words that tell, where the input has them.
    pub span: Option<Span>,
}

/// A block list that a reply names.
pub struct Listed {
    pub blocklist: Blocklist,
    /// The token that names it.
    pub token: usize,
}

/// The provider whose mark, own host or remote host stands in the notice.
pub fn speaker(notice: &Notice, scanned: &Scanned, marks: &[(usize, usize)]) -> Option<Speaker> {
    let reply = &notice.reply.text;
    if let Some(&(provider, token)) = marks.first() {
        return Some(Speaker { provider, span: Some(reply.span(scanned.range(token, token))) });
    }
    if let Some(HostOwner::Provider(provider)) = notice.remote.host.as_deref().and_then(host_owner) {
        return Some(Speaker { provider, span: None });
    }
    let in_reply = hosts(scanned, reply).find_map(|(owner, token)| match owner {
        HostOwner::Provider(provider) => Some((provider, token)),
        HostOwner::Blocklist(_) => None,
    });
    in_reply.map(|(provider, token)| Speaker { provider, span: Some(reply.span(scanned.range(token, token))) })
}

/// The block list whose zone, site or name stands in the reply.
pub fn blocklist(scanned: &Scanned, reply: &Text) -> Option<Listed> {
    let named_hosts: Vec<(usize, usize)> = hosts(scanned, reply)
        .filter_map(|(owner, token)| match owner {
            HostOwner::Blocklist(list) => Some((list, token)),
            HostOwner::Provider(_) => None,
        })
        .collect();
    let (list, token) = named_hosts.first().copied().or_else(|| named(scanned, reply))?;
    let row = &known().blocklists[list];
    let url = named_hosts
        .iter()
        .filter(|(of, _)| *of == list)
        .find_map(|(_, token)| url_at(reply.as_str(), scanned.tokens[*token].start))
        .unwrap_or(row.url.to_string());
    Some(Listed { blocklist: Blocklist { name: row.name.to_string(), url: Some(url) }, token })
}

fn hosts<'s>(scanned: &'s Scanned, reply: &'s Text) -> impl Iterator<Item = (HostOwner, usize)> + 's {
    scanned
        .tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.shape == Shape::Host)
        .filter_map(|(at, token)| Some((host_owner(&reply.as_str()[token.start..token.end])?, at)))
}

/// The block list that one of the words names, and that word's token.
fn named(scanned: &Scanned, reply: &Text) -> Option<(usize, usize)> {
    let names = &known().blocklist_names;
    scanned.tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Word).find_map(|(at, token)| {
        let word = &reply.as_str()[token.start..token.end];
        if !known().blocklist_marks.has(mark_of(word)) {
            return None;
        }
        let word = word.bytes().map(|byte| byte.to_ascii_lowercase());
        let found = names.binary_search_by(|(name, _)| name.bytes().cmp(word.clone())).ok()?;
        Some((names[found].1, at))
    })
}

/// The whole URL whose host begins at `host`, where it is one.
fn url_at(text: &str, host: usize) -> Option<String> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text[..host].ends_with(scheme))?;
    let rest = &text[host..];
    let len = rest
        .find_by(&|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | ')' | ']' | ';' | ',') || c.is_control()
        })
        .unwrap_or(rest.len());
    Some(format!("{scheme}{}", rest[..len].trim_end_any(".:")))
}
