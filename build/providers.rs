//! `providers/` and `blocklists.toml`: who speaks, and which lists there are.

use crate::packed::{Lines, Numbers};
use crate::{files, read, refuse};
use serde::Deserialize;
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
    let mut hosts: Vec<(&str, usize)> = Vec::new();
    let mut lines = Lines::default();
    for (index, file) in providers.iter().enumerate() {
        let Provider { id, name, help, .. } = &file.provider;
        for line in [id.as_str(), name, help.as_deref().unwrap_or_default()] {
            lines.push(line, &file.path, id);
        }
        hosts.extend(file.provider.hosts.iter().map(|host| (host.as_str(), index)));
    }
    lines.write("PROVIDERS", out);
    let file: BlocklistFile =
        toml::from_str(&crate::read(lists)).unwrap_or_else(|error| refuse(lists, "the file", &error.to_string()));
    let mut lines = Lines::default();
    for (index, list) in file.blocklist.iter().enumerate() {
        if list.source.is_empty() {
            refuse(lists, &list.name, "no source");
        }
        if list.name.is_empty() || list.words.iter().any(|word| word.contains(' ')) {
            refuse(lists, &list.name, "a list has a name, and each of its words is one word");
        }
        for line in [&list.name, &list.url, &list.words.join(" ").to_lowercase()] {
            lines.push(line, lists, &list.name);
        }
        hosts.extend(list.hosts.iter().map(|host| (host.as_str(), providers.len() + index)));
    }
    lines.write("BLOCKLISTS", out);
    hosts.sort();
    for pair in hosts.windows(2) {
        if pair[0].0 == pair[1].0 {
            refuse(lists, pair[0].0, "two owners of one host");
        }
    }
    let mut names = Lines::default();
    let mut owners = Numbers::default();
    for (host, owner) in hosts {
        names.push(host, lists, host);
        owners.push(owner);
    }
    names.write("HOSTS", out);
    owners.write("HOST_OWNERS", out);
}
