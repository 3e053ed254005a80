//! Builds the npm package: `cargo run -p xtask -- build`.
//!
//! The crate becomes WebAssembly, wasm-bindgen writes the glue, `wasm-opt` makes the module small, and esbuild joins each
//! entry of `www/entry` with the glue. What npm publishes is in `dist/` then. The same sources give the same bytes,
//! wherever they lie.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use wasm_bindgen_cli_support::Bindgen;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const TARGET: &str = "wasm32-unknown-unknown";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments != ["build"] {
        eprintln!("usage: cargo run -p xtask -- build");
        return ExitCode::from(2);
    }
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<()> {
    let rooms = Rooms::find()?;
    let [element, fast] = ["element", "fast"].map(|stage| rooms.with_stage(stage));
    add_target()?;
    say("compiling the crate to WebAssembly");
    let compiled = make_module(&rooms, &SMALL)?;
    say("translating the module to JavaScript");
    translate(&rooms)?;
    say("adding the languages");
    add_languages(&compiled, &rooms)?;
    say("joining the entries");
    join(&rooms)?;
    say("compiling the crate with the element");
    make_module(&element, &ELEMENT)?;
    join_element(&element)?;
    say("compiling the crate for speed");
    make_module(&fast, &FAST)?;
    join_fast(&fast)?;
    copy_texts(&rooms)?;
    report(&rooms)?;
    publish(&rooms)
}

/// A module of the package.
struct Module {
    name: &'static str,
    /// The crate's features.
    features: &'static str,
    /// Cargo's profile.
    profile: &'static str,
    /// What the compiler is told beside it.
    flags: &'static [&'static str],
    /// What `wasm-opt` does to it.
    passes: &'static [&'static str],
}

/// What is left out makes the code shorter, and longer once it is compressed.
const SMALLER: &[&str] = &[
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--skip-pass=merge-locals",
    "--skip-pass=code-pushing",
    "--low-memory-unused",
    "--flatten",
    "--optimize-added-constants-propagate",
    "--rereloop",
    "-Oz",
    "--gufa-optimizing",
    "-Oz",
    "--converge",
];
/// What LLVM computes beforehand in loops (strength reduction) and on other ways to a place (partial redundancies) saves
/// cycles and costs code: together a hundredth of the module.
const PLAIN: &[&str] = &["-Cllvm-args=-disable-lsr", "-Cllvm-args=-enable-pre=false"];
const SMALL: Module = Module {
    name: "plainbounce.wasm",
    features: "wasm,small-allocator",
    profile: "wasm",
    flags: PLAIN,
    passes: SMALLER,
};
/// Apart, for its drawing would weigh on those who only decode.
const ELEMENT: Module = Module {
    name: "plainbounce-element.wasm",
    features: "widget,small-allocator",
    profile: "wasm",
    flags: PLAIN,
    passes: SMALLER,
};
/// For many inputs in Node. Half as large again, and later to start.
const FAST: Module =
    Module { name: "plainbounce-fast.wasm", features: "wasm", profile: "wasm-fast", flags: &[], passes: &["-O3"] };

/// One module with its glue.
fn make_module(rooms: &Rooms, module: &Module) -> Result<Compiled> {
    let compiled = compile(rooms, module)?;
    bind(&compiled.module, rooms)?;
    shorten_imports(rooms)?;
    adapt_glue(rooms)?;
    optimise(rooms, module)?;
    Ok(compiled)
}

/// Where things lie.
struct Rooms {
    root: PathBuf,
    /// Cargo's own target folder.
    target: PathBuf,
    /// Where the parts wait for esbuild.
    stage: PathBuf,
    /// The package in the making: it takes the place of `dist` when all of it is there.
    made: PathBuf,
}

impl Rooms {
    /// Finds the folders and makes the two that are written anew. Cargo tells the workspace at run time; the path of the
    /// compile time may be that of another checkout with the same target folder.
    fn find() -> Result<Rooms> {
        let xtask =
            std::env::var_os("CARGO_MANIFEST_DIR").ok_or("run it through cargo: cargo run -p xtask -- build")?;
        let root = Path::new(&xtask).parent().ok_or("xtask lies in no workspace")?.to_path_buf();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(given) => root.join(given),
            None => root.join("target"),
        };
        let stage = target.join("package");
        let rooms = Rooms { made: root.join("dist.new"), stage, target, root };
        for folder in [&rooms.stage, &rooms.made] {
            renew(folder)?;
        }
        Ok(rooms)
    }

    /// The same with a stage of its own, for another module.
    fn with_stage(&self, name: &str) -> Rooms {
        Rooms {
            root: self.root.clone(),
            target: self.target.clone(),
            stage: self.stage.join(name),
            made: self.made.clone(),
        }
    }

    fn tool(&self, name: &str) -> Command {
        let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_string() };
        Command::new(self.root.join("node_modules").join(".bin").join(name))
    }
}

/// What cargo made.
struct Compiled {
    module: PathBuf,
    /// The folder of the crate's build script: the packs of the languages and the names of their texts.
    knowledge: PathBuf,
}

/// Adds what the compiler needs for the module when rustup is there: the WebAssembly target, and the sources of the
/// standard library. Without rustup the compiler says itself what it misses.
fn add_target() -> Result<()> {
    add("target", TARGET, "the package is WebAssembly")?;
    add("component", "rust-src", "the standard library is compiled for size")
}

fn add(kind: &str, name: &str, why: &str) -> Result<()> {
    let Ok(list) = Command::new("rustup").args([kind, "list", "--installed"]).output() else { return Ok(()) };
    if String::from_utf8_lossy(&list.stdout).lines().any(|line| line.trim().starts_with(name)) {
        return Ok(());
    }
    say(&format!("adding the Rust {kind} {name}: {why}"));
    run(Command::new("rustup").args([kind, "add", name]))
}

/// Compiles the crate with the standard library from its sources, for size and with panics as plain traps: measured, a
/// third of the module. The stable compiler takes the flags for that under `RUSTC_BOOTSTRAP`. The folders of this machine
/// are kept out of the module: they are nobody's business, and with them no two machines would build the same bytes.
fn compile(rooms: &Rooms, module: &Module) -> Result<Compiled> {
    // Without reference types the glue keeps the JavaScript values in an array: smaller, and `wasm2js` knows no tables of
    // references. So one glue serves the module and its translation.
    let plain = "-Ctarget-feature=-reference-types,-multivalue";
    let mut flags =
        ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none", plain]
            .map(str::to_string)
            .to_vec();
    flags.extend(module.flags.iter().map(|flag| flag.to_string()));
    flags.extend(remapped(rooms));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&rooms.root)
        // The module alone: beside an `rlib`, the link-time optimisation keeps every generic function apart.
        .args(["rustc", "--package", "plainbounce", "--lib", "--crate-type", "cdylib", "--profile", module.profile])
        .args(["--target", TARGET])
        .args(["--no-default-features", "--features", module.features])
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .arg("--target-dir")
        .arg(&rooms.target)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .env_remove("RUSTFLAGS");
    let knowledge = build_script_folder(&mut cargo)?;
    let made = rooms.target.join(TARGET).join(module.profile).join("plainbounce.wasm");
    Ok(Compiled { module: made, knowledge })
}

/// Runs cargo and tells where the crate's build script has put what it made.
fn build_script_folder(cargo: &mut Command) -> Result<PathBuf> {
    let output = cargo.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("cargo ended with {}", output.status).into());
    }
    for line in String::from_utf8(output.stdout)?.lines() {
        let message: serde_json::Value = serde_json::from_str(line)?;
        let package = message["package_id"].as_str().unwrap_or_default();
        if message["reason"] == "build-script-executed" && package.contains("plainbounce@") {
            return Ok(message["out_dir"].as_str().ok_or("cargo names no folder of the build script")?.into());
        }
    }
    Err("cargo ran no build script of the crate".into())
}

/// The languages beside English, each an ES module with its pack as one string, and another with the words of the element; a
/// list of them for each module; and what is needed to make others: the names of the texts, and the compiler for Fluent
/// files.
fn add_languages(compiled: &Compiled, rooms: &Rooms) -> Result<()> {
    let folder = rooms.made.join("locales");
    fs::create_dir_all(&folder)?;
    let join = "const join = async (...parts) => (await Promise.all(parts)).map((part) => part.default).join('\\n');";
    let head = format!("// The languages beside English. Made by the build.\n{join}\nexport default {{\n");
    let mut lists = [head.clone(), head];
    for file in files(&compiled.knowledge, "pack")? {
        let name = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a pack without a name")?;
        let pack = literal(&fs::read_to_string(&file)?);
        fs::write(folder.join(format!("{name}.js")), format!("export default \"{pack}\";\n"))?;
        let Some(tag) = Some(name).filter(|name| !name.ends_with(".ui")) else { continue };
        fs::copy(rooms.root.join("src").join("locale.d.ts"), folder.join(format!("{tag}.d.ts")))?;
        let [own, element] = ["", ".ui"].map(|part| format!("import('./locales/{tag}{part}.js')"));
        lists[0].push_str(&format!("  '{tag}': () => join({own}),\n"));
        lists[1].push_str(&format!("  '{tag}': () => join({own}, {element}),\n"));
    }
    for (name, list) in ["packs.js", "packs.element.js"].into_iter().zip(lists) {
        fs::write(rooms.stage.join(name), list + "};\n")?;
    }
    // For the reviewers' page of the site and the reports; no part of the package.
    let texts = rooms.root.join("www").join("texts");
    renew(&texts)?;
    for file in files(&compiled.knowledge, "texts.json")? {
        fs::copy(&file, texts.join(file.file_name().unwrap_or_default()))?;
    }
    add_site_words(compiled, rooms)?;
    let names = fs::read_to_string(compiled.knowledge.join("messages.txt"))?;
    fs::write(rooms.stage.join("messages.js"), format!("export default {};\n", serde_json::to_string(&names)?))?;
    fs::copy(compile_compiler(rooms)?, rooms.made.join("locale-compiler.wasm"))?;
    Ok(())
}

/// A text as JavaScript writes it between double quotes. The marks of patterns stay as they are: escaped, they would cost a
/// hundredth of a pack.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// The files of a folder whose names end so, in their order.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(&format!(".{ending}")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The Fluent compiler of the command `plainbounce compile-locale`.
fn compile_compiler(rooms: &Rooms) -> Result<PathBuf> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&rooms.root)
        .args(["build", "--package", "locale-compiler", "--profile", "wasm", "--target", TARGET, "--target-dir"])
        .arg(&rooms.target)
        .env("CARGO_ENCODED_RUSTFLAGS", remapped(rooms).join("\u{1f}"))
        .env_remove("RUSTFLAGS");
    run(&mut cargo)?;
    let small = rooms.stage.join("locale-compiler.wasm");
    let module = rooms.target.join(TARGET).join("wasm").join("locale_compiler.wasm");
    run(rooms.tool("wasm-opt").arg(module).args(["-Oz", "--strip-debug", "--strip-producers", "-o"]).arg(&small))?;
    Ok(small)
}

/// The flags that give the folders of this machine fixed names.
fn remapped(rooms: &Rooms) -> Vec<String> {
    let mut folders =
        vec![(rooms.root.display().to_string(), "/plainbounce"), (rooms.target.display().to_string(), "/target")];
    folders.extend(cargo_home().map(|home| (home.display().to_string(), "/cargo")));
    folders.extend(sysroot().map(|sysroot| (sysroot, "/rust")));
    folders.into_iter().map(|(folder, name)| format!("--remap-path-prefix={folder}={name}")).collect()
}

/// Where the compiler keeps the sources of the standard library.
fn sysroot() -> Option<String> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_string())
}

fn cargo_home() -> Option<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Some(home.into());
    }
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
    Some(Path::new(&home).join(".cargo"))
}

/// Writes `glue.js` and `glue_bg.wasm`. The types are written by hand, and names of functions serve nobody in a browser.
fn bind(compiled: &Path, rooms: &Rooms) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("glue")
        .web(true)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate(&rooms.stage)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    Ok(())
}

/// Gives what the module imports short names, in it and in the glue: wasm-bindgen's end in sixteen digits each, which no
/// compression makes smaller.
fn shorten_imports(rooms: &Rooms) -> Result<()> {
    let [module, glue] = ["glue_bg.wasm", "glue.js"].map(|name| rooms.stage.join(name));
    let mut script = fs::read_to_string(&glue)?;
    let bytes = fs::read(&module)?;
    let mut wasm = Wasm { bytes: &bytes, at: 8 };
    let mut shortened = bytes[..8].to_vec();
    while wasm.at < bytes.len() {
        let id = wasm.take(1)?[0];
        let content = wasm.vector()?;
        shortened.push(id);
        if id == IMPORTS {
            write_vector(&mut shortened, &with_short_names(content, &mut script)?);
        } else {
            write_vector(&mut shortened, content);
        }
    }
    fs::write(module, shortened)?;
    fs::write(glue, script)?;
    Ok(())
}

/// The section of a module that lists its imports, and the kind that functions have in it.
const IMPORTS: u8 = 2;
const FUNCTION: u8 = 0;

/// An import section with other names, which the glue gets as well.
fn with_short_names(content: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut section = Wasm { bytes: content, at: 0 };
    let count = section.number()?;
    let mut shortened = Vec::new();
    write_number(&mut shortened, count);
    for at in 0..count {
        write_vector(&mut shortened, section.vector()?);
        let name = std::str::from_utf8(section.vector()?)?;
        let short = format!("i{at}");
        let key = format!("{name}: function");
        if glue.matches(&key).count() != 1 {
            return Err(format!("the glue does not give {name} once").into());
        }
        *glue = glue.replace(&key, &format!("{short}: function"));
        write_vector(&mut shortened, short.as_bytes());
        if section.take(1)?[0] != FUNCTION {
            return Err(format!("{name} is no function").into());
        }
        shortened.push(FUNCTION);
        write_number(&mut shortened, section.number()?);
    }
    Ok(shortened)
}

/// Reads the binary format of WebAssembly: numbers in LEB128, and vectors of bytes behind their length.
struct Wasm<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Wasm<'b> {
    fn take(&mut self, length: usize) -> Result<&'b [u8]> {
        let taken = self.bytes.get(self.at..self.at + length).ok_or("the module ends too soon")?;
        self.at += length;
        Ok(taken)
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number of the module is too long".into())
    }

    fn vector(&mut self) -> Result<&'b [u8]> {
        let length = self.number()?;
        self.take(length)
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 & 0x7f | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_vector(bytes: &mut Vec<u8>, content: &[u8]) {
    write_number(bytes, content.len());
    bytes.extend_from_slice(content);
}

/// Makes the glue fit for both forms of the module: `core.js` starts them itself, so the loader of wasm-bindgen goes, and a
/// view of the memory is renewed whenever the buffer is another one. The translation of `memory.grow` makes a new buffer
/// and leaves the old one whole, which the glue's own tests for a detached buffer never notice.
fn adapt_glue(rooms: &Rooms) -> Result<()> {
    let path = rooms.stage.join("glue.js");
    let glue = fs::read_to_string(&path)?;
    let (kept, _) = glue.split_once("async function __wbg_load(").ok_or("the glue has no loader any more")?;
    let (before, old_encoders) =
        kept.split_once("if (!('encodeInto' in").ok_or("the glue knows no old encoder any more")?;
    let (_, behind) = old_encoders.split_once("\n}\n").ok_or("what the glue does for an old encoder has no end")?;
    let mut adapted = String::new();
    let mut renewed = 0;
    // Who has WebAssembly with copies of memory has `encodeInto`.
    for line in before.lines().chain(behind.lines()) {
        // An answer is let go by those who know which instance it is of (`Near` of www/element/module.js).
        if ["Finalization", "unregister: ()", "Symbol.dispose"].iter().any(|word| line.contains(word)) {
            continue;
        }
        match line.trim().strip_prefix("if (cached").and_then(|rest| rest.split_once(" === null ||")) {
            Some((view, _)) => {
                adapted.push_str(&format!("if (cached{view}?.buffer !== wasm.memory.buffer) {{"));
                renewed += 1;
            }
            None => adapted.push_str(line),
        }
        adapted.push('\n');
    }
    if renewed != 2 {
        return Err(format!("the glue has {renewed} views of the memory, not 2").into());
    }
    adapted.push_str("export { __wbg_get_imports as imports, __wbg_finalize_init as take, wasm as exports };\n");
    fs::write(path, adapted)?;
    Ok(())
}

fn optimise(rooms: &Rooms, module: &Module) -> Result<()> {
    run(rooms
        .tool("wasm-opt")
        .arg(rooms.stage.join("glue_bg.wasm"))
        .args(module.passes)
        .args(["--strip-debug", "--strip-producers", "--strip-target-features", "-o"])
        .arg(rooms.made.join(module.name)))
}

/// Writes `asm.js`: the optimised module as JavaScript, for hosts that allow no WebAssembly. Instructions that
/// `wasm2js` does not know are put into those of the first version before.
fn translate(rooms: &Rooms) -> Result<()> {
    let lowered = rooms.stage.join("lowered.wasm");
    let features = ["bulk-memory", "sign-ext", "nontrapping-float-to-int", "mutable-globals"];
    run(rooms
        .tool("wasm-opt")
        .arg(rooms.made.join("plainbounce.wasm"))
        .args(features.map(|name| format!("--enable-{name}")))
        .args(["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering", "-Oz"])
        .arg("-o")
        .arg(&lowered))?;
    let path = rooms.stage.join("asm.js");
    run(rooms
        .tool("wasm2js")
        .arg(lowered)
        .args(["--mvp-features", "--enable-mutable-globals", "-Os", "-o"])
        .arg(&path))?;
    // What is left is the function that makes an instance from the imports; `core.js` calls it.
    let written = fs::read_to_string(&path)?;
    let (instance, _) = written.split_once("var retasmFunc =").ok_or("wasm2js made no instance")?;
    let lines = instance.lines().filter(|line| !line.starts_with("import "));
    let function: String = lines.flat_map(|line| [line, "\n"]).collect();
    fs::write(path, function + "export default asmFunc;\n")?;
    Ok(())
}

/// The words of the site, a module for each language. They are no part of the npm package.
fn add_site_words(compiled: &Compiled, rooms: &Rooms) -> Result<()> {
    let folder = rooms.made.join("site").join("words");
    fs::create_dir_all(&folder)?;
    for file in fs::read_dir(&compiled.knowledge)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if let Some(tag) = name.strip_suffix(".site.json") {
            let words = fs::read_to_string(compiled.knowledge.join(&name))?;
            fs::write(folder.join(format!("{tag}.js")), format!("export default {words};\n"))?;
        }
    }
    let tokens = fs::read_to_string(compiled.knowledge.join("tokens.json"))?;
    fs::write(
        rooms.made.join("site").join("tokens.js"),
        format!(
            "// Each token with its provider, its cause and its source. Made by the build.\nexport default {tokens};\n"
        ),
    )?;
    Ok(())
}

/// Joins the entries. `core.js` holds the glue and the one instance of the module; the other ES modules share it. The
/// file for `require` stands alone, and Node's ES modules take it from there; so does the classic script.
fn join(rooms: &Rooms) -> Result<()> {
    for entry in fs::read_dir(rooms.root.join("www").join("entry"))? {
        let entry = entry?;
        fs::copy(entry.path(), rooms.stage.join(entry.file_name()))?;
    }
    fs::copy(rooms.made.join("plainbounce.wasm"), rooms.stage.join("plainbounce.wasm"))?;
    let esm = ["--format=esm", "--minify"];
    let beside = ["--external:./core.js", "--external:*.wasm", "--external:*.wasm?module"];
    let inside = "--loader:.wasm=binary";
    let languages = "--external:./locales/*";
    // Maps where a debugger stops in code that a person wrote; those of the module itself would only repeat its bytes.
    bundle(rooms, "core.js", &[&esm[..], &["--sourcemap", languages]].concat())?;
    bundle(rooms, "web.js", &[&esm[..], &beside, &["--sourcemap"]].concat())?;
    for name in ["workerd.js", "edge-light.js"] {
        bundle(rooms, name, &[&esm[..], &beside].concat())?;
    }
    bundle(rooms, "inline.js", &[&esm[..], &["--external:./core.js", inside]].concat())?;
    bundle(rooms, "js.js", &[&esm[..], &["--external:./core.js"]].concat())?;
    // Not minified: Node prints the line of an error, and a whole file in one line helps nobody.
    bundle(rooms, "node.cjs", &["--format=cjs", "--platform=node", languages, "--external:./fast.cjs"])?;
    bundle(rooms, "format.js", &["--format=esm"])?;
    // Each beside the instance that it changes: the browsers' and the workers', and Node's.
    bundle(rooms, "overrides.js", &["--format=esm", "--alias:plainbounce=./core.js", "--external:./core.js"])?;
    fs::copy(rooms.stage.join("overrides.js"), rooms.stage.join("overrides.node.mjs"))?;
    let node = ["--format=esm", "--platform=node", "--alias:plainbounce=./node.cjs", "--external:./node.cjs"];
    bundle(rooms, "overrides.node.mjs", &node)?;
    join_pool(rooms)?;
    fs::copy(rooms.stage.join("node.mjs"), rooms.made.join("node.mjs"))?;
    Ok(())
}

/// A worker sends the JSON of its answers as it is.
const UNPARSED: &str = "--define:JSON.parse=String";

/// Joins the pool and the browsers' worker. A worker is one file, for not every bundler follows its imports.
fn join_pool(rooms: &Rooms) -> Result<()> {
    bundle(rooms, "pool.js", &["--format=esm", "--minify", "--external:./core.js", "--external:*.wasm"])?;
    bundle(rooms, "pool-worker.js", &["--format=esm", "--minify", UNPARSED])?;
    bundle(rooms, "pool.node.mjs", &["--format=esm", "--platform=node", "--external:./node.cjs"])
}

/// Joins what runs the module for many inputs: its own core for Node, and Node's worker of the pool.
fn join_fast(rooms: &Rooms) -> Result<()> {
    let entries = rooms.root.join("www").join("entry");
    for name in ["core.js", "fast.cjs", "pool-answers.js", "pool-worker.node.mjs"] {
        fs::copy(entries.join(name), rooms.stage.join(name))?;
    }
    fs::copy(rooms.stage.join("..").join("packs.js"), rooms.stage.join("packs.js"))?;
    bundle(rooms, "fast.cjs", &["--format=cjs", "--platform=node", "--external:./locales/*"])?;
    bundle(rooms, "pool-worker.node.mjs", &["--format=esm", "--platform=node", UNPARSED])
}

/// Joins the element with its style sheet and the glue of its module. It is registered by a file of its own, and by the
/// classic script, which has everything inside.
fn join_element(rooms: &Rooms) -> Result<()> {
    let www = rooms.root.join("www");
    for path in [
        "entry/core.js",
        "entry/fetch.js",
        "entry/plainbounce.iife.js",
        "element/module.js",
        "element/element.js",
        "element/element-far.js",
        "element/element-worker.js",
        "element/element-define.js",
    ] {
        let from = www.join(path);
        fs::copy(&from, rooms.stage.join(from.file_name().ok_or("a file has a name")?))?;
    }
    fs::copy(rooms.stage.join("..").join("packs.element.js"), rooms.stage.join("packs.js"))?;
    let sheet = www.join("element").join("element.css");
    run(rooms
        .tool("esbuild")
        .arg(sheet)
        .args(["--minify", "--target=chrome111,firefox113,safari16.4", "--log-level=warning"])
        .arg(format!("--outfile={}", rooms.stage.join("element.css").display())))?;
    let esm = ["--format=esm", "--minify", "--sourcemap"];
    bundle(
        rooms,
        "element.js",
        &[
            &esm[..],
            &["--loader:.css=text", "--external:*.wasm", "--external:./locales/*", "--external:./element-far.js"],
        ]
        .concat(),
    )?;
    bundle(rooms, "element-define.js", &[&esm[..], &["--external:./element.js"]].concat())?;
    // Loaded with the first long input. The worker stands alone, so that every bundler can copy it.
    bundle(rooms, "element-far.js", &esm)?;
    bundle(rooms, "element-worker.js", &esm)?;
    let module = "plainbounce-element.wasm";
    fs::copy(rooms.made.join(module), rooms.stage.join(module))?;
    let classic = ["--format=iife", "--global-name=plainbounce", "--minify", "--loader:.wasm=binary"];
    // A classic script has no address of its own; `init` has nothing to fetch from there.
    let inside = ["--loader:.css=text", "--external:./locales/*", "--define:import.meta.url=''"];
    bundle(rooms, "plainbounce.iife.js", &[&classic[..], &inside].concat())
}

/// Joins one entry with what it imports. Maps name their sources by the way from the written file: it is written beside
/// them, so that they are the same wherever the target folder lies.
fn bundle(rooms: &Rooms, name: &str, arguments: &[&str]) -> Result<()> {
    let joined = Path::new("joined").join(name);
    let mut esbuild = rooms.tool("esbuild");
    esbuild
        .current_dir(&rooms.stage)
        .args([name, "--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"])
        .args(arguments)
        .arg(format!("--outfile={}", joined.display()));
    run(&mut esbuild)?;
    for suffix in ["", ".map"] {
        let file = format!("{name}{suffix}");
        let written = rooms.stage.join("joined").join(&file);
        if written.exists() {
            fs::copy(written, rooms.made.join(file))?;
        }
    }
    Ok(())
}

/// The types, for both module systems.
fn copy_texts(rooms: &Rooms) -> Result<()> {
    let types = rooms.root.join("src").join("types.d.ts");
    for name in ["plainbounce.d.ts", "plainbounce.d.cts"] {
        fs::copy(&types, rooms.made.join(name))?;
    }
    let element = rooms.root.join("www").join("element");
    for name in ["element", "element-define", "element-react", "element-vue", "element-svelte"] {
        let name = format!("{name}.d.ts");
        fs::copy(element.join(&name), rooms.made.join(&name))?;
    }
    fs::copy(element.join("custom-elements.json"), rooms.made.join("custom-elements.json"))?;
    for name in ["overrides.d.ts", "format.d.ts", "pool.d.ts"] {
        fs::copy(rooms.root.join("src").join(name), rooms.made.join(name))?;
    }
    // The classic script makes a global of the same functions and the element.
    let classic = "export * from './element.js';\nexport as namespace plainbounce;\n";
    fs::write(rooms.made.join("plainbounce.iife.d.ts"), classic)?;
    Ok(())
}

fn report(rooms: &Rooms) -> Result<()> {
    let mut files: Vec<_> = fs::read_dir(&rooms.made)?.collect::<std::io::Result<_>>()?;
    files.sort_by_key(|file| file.file_name());
    for file in files {
        println!("{:>9}  dist/{}", file.metadata()?.len(), file.file_name().to_string_lossy());
    }
    Ok(())
}

/// Puts the finished package in place of the old one.
fn publish(rooms: &Rooms) -> Result<()> {
    let dist = rooms.root.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(&rooms.made, dist)?;
    Ok(())
}

/// An empty folder in place of whatever was there.
fn renew(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(())
}

fn say(step: &str) {
    println!("build: {step}");
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name} does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}").into()) }
}
