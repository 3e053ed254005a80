//! Lists the rules that no example, fixture or wording in this repository reaches. `npm run report:unreached`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let mut texts = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures"), &mut texts)?;
    let unreached = plainbounce::reports::unreached(texts.iter().map(String::as_str));
    for rule in &unreached {
        println!("{rule}");
    }
    println!("{} rules are reached by nothing", unreached.len());
    Ok(())
}

/// Whole files, the paragraphs of texts, and the first column of tables.
fn collect(folder: &Path, texts: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, texts)?;
            continue;
        }
        let Ok(text) = String::from_utf8(std::fs::read(&path)?) else { continue };
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("tsv") => texts.extend(text.lines().filter_map(|line| line.split('\t').next()).map(String::from)),
            Some("txt") => texts.extend(text.split("\n\n").map(String::from)),
            _ => texts.push(text),
        }
    }
    Ok(())
}
