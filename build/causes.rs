//! `causes.tsv`: the vocabulary of causes.

use crate::{camel, refuse, rows, screaming};
use std::fmt::Write;
use std::path::Path;

/// The ids in the order of the table; a cause is known by its index.
pub struct Causes(Vec<String>);

impl Causes {
    /// The index of a cause; stops the build where it is unknown.
    pub fn index(&self, id: &str, file: &Path, entry: &str) -> usize {
        self.0
            .iter()
            .position(|known| known == id)
            .unwrap_or_else(|| refuse(file, entry, &format!("unknown cause {id:?}")))
    }

    /// The indexes of a list of causes.
    pub fn indexes(&self, ids: &[String], file: &Path, entry: &str) -> Vec<usize> {
        ids.iter().map(|id| self.index(id, file, entry)).collect()
    }
}

pub fn compile(file: &Path, out: &mut String) -> Causes {
    let rows = rows(file, 4);
    let mut causes = Causes(Vec::new());
    let mut constants = String::new();
    let mut groups: Vec<&str> = Vec::new();
    let (mut ids, mut ends) = (String::new(), Vec::new());
    writeln!(out, "pub static CAUSES: [CauseRow; {}] = [", rows.len()).unwrap();
    for (index, row) in rows.iter().enumerate() {
        let [id, group, permanence, who] = &row[..] else { unreachable!("rows have four columns") };
        if causes.0.contains(id) {
            refuse(file, id, "a second time");
        }
        let permanence = match permanence.as_str() {
            "permanent" | "temporary" | "success" | "unknown" => camel(permanence),
            _ => refuse(file, id, "permanence is permanent, temporary, success or unknown"),
        };
        let who = match who.as_str() {
            "sender" | "sender-admin" | "recipient" | "recipient-admin" | "nobody" | "unknown" => camel(who),
            _ => refuse(file, id, "who is nobody that the contract knows"),
        };
        let group = groups.iter().position(|known| known == group).unwrap_or_else(|| {
            groups.push(group);
            groups.len() - 1
        });
        writeln!(out, "    CauseRow {{ group: {group}, permanence: Permanence::{permanence}, who: Who::{who} }},")
            .unwrap();
        writeln!(constants, "    pub const {}: Cause = Cause({index});", screaming(id)).unwrap();
        causes.0.push(id.clone());
        ids.push_str(id);
        ends.push(ids.len() as u16);
    }
    writeln!(out, "];\npub const CAUSE_IDS: &str = {ids:?};\npub const CAUSE_ID_ENDS: &[u16] = &{ends:?};").unwrap();
    writeln!(out, "pub const CAUSE_GROUPS: &[&str] = &{groups:?};").unwrap();
    writeln!(out, "#[allow(missing_docs, dead_code)]\nimpl Cause {{\n{constants}}}").unwrap();
    causes
}
