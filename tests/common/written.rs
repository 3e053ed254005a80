//! Texts that are kept word for word in `tests/explanations/`.

use std::path::PathBuf;

/// A text is the one in its file; with `UPDATE_EXPLANATIONS` the file is written anew.
#[track_caller]
pub fn assert_written(file: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/explanations").join(file);
    if std::env::var_os("UPDATE_EXPLANATIONS").is_some() {
        std::fs::write(&path, actual).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&path).expect("the file is there");
    for (line, (actual, expected)) in actual.lines().zip(expected.lines()).enumerate() {
        assert_eq!(actual, expected, "{file}, line {}", line + 1);
    }
    assert_eq!(actual.lines().count(), expected.lines().count(), "{file}");
}
