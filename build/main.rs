//! Compiles `src/knowledge` into tables: what people write as data becomes what the module reads.
//!
//! The data is checked here. An unknown cause, a missing source, a rule that another one shadows, a phrase that cannot be
//! read: each stops the build with the file and the entry.

mod causes;
mod codes;
mod fluent;
#[path = "../src/letters.rs"]
mod letters;
mod locales;
mod packed;
/// The form of compiled messages as the module reads them: the same file.
#[allow(dead_code)]
#[path = "../src/explain/pattern.rs"]
mod pattern;
mod providers;
mod rules;
mod tokens;
/// The words as the matcher folds them at run time: the same file.
#[allow(dead_code)]
#[path = "../src/cause/words.rs"]
mod words;

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=src/knowledge");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/cause/words.rs");
    println!("cargo::rerun-if-changed=src/letters.rs");
    println!("cargo::rerun-if-changed=src/explain/pattern.rs");
    let knowledge = Path::new("src/knowledge");
    let mut out = String::new();
    let causes = causes::compile(&knowledge.join("causes.tsv"), &mut out);
    let providers = providers::read_providers(&knowledge.join("providers"));
    providers::compile(&providers, &knowledge.join("blocklists.toml"), &mut out);
    codes::compile(&knowledge.join("codes"), &causes, &mut out);
    rules::compile(knowledge, &causes, &providers, &mut out);
    let target = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    locales::compile(knowledge, &target, &mut out);
    tokens::write(&providers, &target);
    std::fs::write(target.join("tables.rs"), out).expect("OUT_DIR can be written");
}

/// Stops the build with a message about the data.
fn refuse(file: &Path, entry: &str, why: &str) -> ! {
    eprintln!("error: {}: {entry}: {why}", file.display());
    std::process::exit(1)
}

/// The files of a folder with this extension, in the order of their names.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    files.sort();
    files
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| refuse(file, "the file", &error.to_string()))
}

/// The rows of a tab-separated table; lines that begin with `#` are comments.
fn rows(file: &Path, columns: usize) -> Vec<Vec<String>> {
    let text = read(file);
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let row: Vec<String> = line.split('\t').map(str::to_string).collect();
        if row.len() != columns {
            refuse(file, &row[0], &format!("{} columns instead of {columns}", row.len()));
        }
        rows.push(row);
    }
    rows
}

/// `mailbox-unknown` as `MailboxUnknown`.
fn camel(id: &str) -> String {
    id.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// `mailbox-unknown` as `MAILBOX_UNKNOWN`.
fn screaming(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}
