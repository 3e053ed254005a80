//! `providers/` and `blocklists.toml`: who speaks, and which lists there are.

use crate::{files, read, refuse};
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderFile {
    pub provider: Provider,
    #[serde(default)]
    pub rule: Vec<crate::rules::Rule>,
    #[serde(skip)]
    pub path: std::path::PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    pub id: String,
    pub name: String,
    pub help: Option<String>,
    /// Ends of host names that belong to it; one that begins with a dot leaves the domain itself out.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Phrases that only it writes.
    #[serde(default)]
    pub marks: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlocklistFile {
    blocklist: Vec<Blocklist>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Blocklist {
    name: String,
    /// Ends of host names: the list's zones and sites.
    hosts: Vec<String>,
    /// Words that name it, as a phrase.
    #[serde(default)]
    words: Vec<String>,
    url: String,
    source: String,
}

/// The providers in the order of their files.
pub fn read_providers(folder: &Path) -> Vec<ProviderFile> {
    let mut providers: Vec<ProviderFile> = Vec::new();
    for path in files(folder, "toml") {
        let mut file: ProviderFile =
            toml::from_str(&read(&path)).unwrap_or_else(|error| refuse(&path, "the file", &error.to_string()));
        if providers.iter().any(|other| other.provider.id == file.provider.id) {
            refuse(&path, &file.provider.id, "a second provider of this id");
        }
        file.path = path;
        providers.push(file);
    }
    providers
}

pub fn compile(providers: &[ProviderFile], lists: &Path, out: &mut String) {
    let mut hosts: Vec<(String, String)> = Vec::new();
    writeln!(out, "pub static PROVIDERS: &[ProviderRow] = &[").unwrap();
    for (index, file) in providers.iter().enumerate() {
        let Provider { id, name, help, .. } = &file.provider;
        writeln!(out, "    ProviderRow {{ id: {id:?}, name: {name:?}, help: {help:?} }},").unwrap();
        hosts.extend(file.provider.hosts.iter().map(|host| (host.clone(), format!("HostOwner::Provider({index})"))));
    }
    writeln!(out, "];\npub static BLOCKLISTS: &[BlocklistRow] = &[").unwrap();
    let file: BlocklistFile =
        toml::from_str(&crate::read(lists)).unwrap_or_else(|error| refuse(lists, "the file", &error.to_string()));
    for (index, list) in file.blocklist.iter().enumerate() {
        if list.source.is_empty() {
            refuse(lists, &list.name, "no source");
        }
        let words: Vec<String> = list.words.iter().map(|words| words.to_lowercase()).collect();
        writeln!(out, "    BlocklistRow {{ name: {:?}, url: {:?}, words: &{words:?} }},", list.name, list.url).unwrap();
        hosts.extend(list.hosts.iter().map(|host| (host.clone(), format!("HostOwner::Blocklist({index})"))));
    }
    writeln!(out, "];").unwrap();
    hosts.sort();
    for pair in hosts.windows(2) {
        if pair[0].0 == pair[1].0 {
            refuse(lists, &pair[0].0, "two owners of one host");
        }
    }
    writeln!(out, "pub static HOSTS: &[(&str, HostOwner)] = &[").unwrap();
    for (host, owner) in hosts {
        writeln!(out, "    ({host:?}, {owner}),").unwrap();
    }
    writeln!(out, "];").unwrap();
}
