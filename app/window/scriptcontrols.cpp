// SPDX-License-Identifier: MIT
#include "scriptcontrols.h"

#include "codeview.h"
#include "compactparts.h"
#include "outputstrip.h"
#include "programpanel.h"
#include "scriptdesk.h"
#include "workbench.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace {

/// Most scripts read nothing, and a row for it would take room from their code.
bool readsInput(const QString &source)
{
    return source.contains(QLatin1String("input(")) || source.contains(QLatin1String("stdin"));
}

} // namespace

ScriptControls::ScriptControls(ProgramPanel &panel)
    : ProgramControls(panel)
    , m_arguments(addField(fieldRow(), {}, 0))
    , m_python(new CompactButton)
    , m_menu(new QMenu(m_python))
    , m_stop(addButton())
    , m_elsewhere(new QLabel)
{
    m_python->setMenu(m_menu);
    fieldRow()->addWidget(m_python);
    m_elsewhere->setTextFormat(Qt::PlainText);
    m_elsewhere->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name takes no room
    buttonRow()->addWidget(m_elsewhere, 1);
    connect(m_arguments, &QLineEdit::textChanged, this, &ScriptControls::applyFields);
    connect(m_stop, &QPushButton::clicked, this, &ScriptControls::close);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillMenu();
        if (m_finder.found().isEmpty())
            m_finder.ask(PythonFinder::candidates());
    });
    connect(&m_finder, &PythonFinder::finished, this, [this] {
        fillMenu();
        showPython();
    });
    connect(&panel.code(), &CodeView::breakpointToggled, this, &ScriptControls::toggleBreakpoint);
    connect(&panel.output(), &OutputStrip::entered, this, &ScriptControls::enter);
    connect(&panel.output(), &OutputStrip::inputEnded, this, [this] {
        if (script())
            script()->closeInput();
    });
    retranslate();
}

ScriptProgram *ScriptControls::script() const
{
    return qobject_cast<ScriptProgram *>(&panel().program());
}

QString ScriptControls::programName() const
{
    return script() ? QFileInfo(script()->script().file).fileName() : QString();
}

void ScriptControls::refresh()
{
    if (!script())
        return;
    m_stop->setEnabled(script()->isUnderWay());
    panel().output().setCanRead(script()->isUnderWay() && readsInput(script()->source()));
    showPython();
    showElsewhere();
}

void ScriptControls::applyFields()
{
    if (!script())
        return;
    if (m_followed != script()) {
        m_followed = script();
        panel().code().setCanBreak(true);
        panel().code().setFile(file());
        panel().code().setBreakpoints(script()->breakpoints(script()->script().file));
        connect(script(), &Program::stateChanged, this, &ScriptControls::tellLeftovers, Qt::UniqueConnection);
        m_arguments->setText(script()->script().arguments.join(u' '));
    }
    Script changed = script()->script();
    changed.arguments = QProcess::splitCommand(m_arguments->text());
    if (changed != script()->script())
        script()->setScript(changed);
}

void ScriptControls::leave()
{
    panel().code().setCanBreak(false);
    panel().code().setFile({});
    panel().code().setBreakpoints({});
    panel().output().setCanRead(false);
    m_followed = nullptr;
}

void ScriptControls::toggleBreakpoint(int line)
{
    if (!script())
        return;
    const QString file = script()->script().file;
    QSet<int> lines = script()->breakpoints(file);
    if (!lines.remove(line))
        lines += line;
    script()->setBreakpoints(file, lines);
    panel().code().setBreakpoints(lines);
}

void ScriptControls::enter(const QString &line)
{
    if (!script())
        return;
    panel().output().echo(line);
    script()->writeInput(line.toUtf8() + '\n');
}

void ScriptControls::fillMenu()
{
    if (!script())
        return;
    m_menu->clear();
    const QString current = script()->script().python;
    auto *pythons = new QActionGroup(m_menu);
    const auto add = [&](const QString &text, const QString &program) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(program == current);
        pythons->addAction(action);
        connect(action, &QAction::triggered, this, [this, program] { usePython(program); });
        return action;
    };
    m_menu->addSection(tr("Python that runs scripts"));
    add(tr("python3 of the PATH"), {});
    bool isListed = current.isEmpty();
    for (const PythonInstallation &python : m_finder.found()) {
        const QString path = QDir::toNativeSeparators(python.path);
        QAction *action =
            add(python.isUsable() ? tr("Python %1: %2").arg(python.version.toString(), path)
                                  : tr("Python %1: %2 (too old)").arg(python.version.toString(), path),
                python.path);
        action->setEnabled(python.isUsable());
        isListed = isListed || python.path == current;
    }
    if (!isListed)
        add(QDir::toNativeSeparators(current), current);
    connect(m_menu->addAction(tr("Another…")), &QAction::triggered, this, &ScriptControls::choosePython);
    m_menu->addSection(tr("Working directory"));
    const QString directory = script()->script().workingDirectory;
    QAction *own = m_menu->addAction(tr("The script's folder"));
    own->setCheckable(true);
    own->setChecked(directory.isEmpty());
    connect(own, &QAction::triggered, this, [this] { setDirectory({}); });
    QAction *other =
        m_menu->addAction(directory.isEmpty() ? tr("Another…") : QDir::toNativeSeparators(directory));
    other->setCheckable(true);
    other->setChecked(!directory.isEmpty());
    connect(other, &QAction::triggered, this, &ScriptControls::chooseDirectory);
}

void ScriptControls::usePython(const QString &program)
{
    ScriptDesk::setPython(program);
    Script changed = script()->script();
    changed.python = program;
    script()->setScript(changed);
    showPython();
}

void ScriptControls::choosePython()
{
    const QString program = QFileDialog::getOpenFileName(&panel(), tr("Choose a Python"));
    if (!program.isEmpty())
        usePython(program);
}

void ScriptControls::chooseDirectory()
{
    const QString directory = QFileDialog::getExistingDirectory(
        &panel(), tr("Choose the working directory"), QFileInfo(script()->script().file).absolutePath());
    if (!directory.isEmpty())
        setDirectory(directory);
}

void ScriptControls::setDirectory(const QString &directory)
{
    Script changed = script()->script();
    changed.workingDirectory = directory;
    script()->setScript(changed);
}

void ScriptControls::showPython()
{
    if (!script())
        return;
    const QString version = script()->pythonVersion();
    const QString program = script()->script().python;
    m_python->setText(version.isEmpty() ? QStringLiteral("Python") : QStringLiteral("Python ") + version);
    m_python->setToolTip(
        tr("%1 runs this script. Choose another one, or the working directory.")
            .arg(program.isEmpty() ? QStringLiteral("python3") : QDir::toNativeSeparators(program)));
}

/// The script's, as its events name it.
QString ScriptControls::file() const
{
    return QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(script()->script().file).absoluteFilePath()));
}

void ScriptControls::showElsewhere()
{
    QString place;
    const ActorState *actor = workbench().timeline().scene().actor(script()->actor());
    if (actor && script()->state() != Program::State::NotStarted) {
        const QString there = actor->uncaught ? actor->uncaught->file : actor->file;
        const int line = actor->uncaught ? actor->uncaught->line : actor->hasEnded ? 0 : actor->line;
        if (line > 0 && !there.isEmpty() && there != file())
            place = tr("in %1, line %2", "another file of the script")
                        .arg(QFileInfo(file()).dir().relativeFilePath(there), QString::number(line));
    }
    m_elsewhere->setText(place);
    m_elsewhere->setToolTip(place);
}

void ScriptControls::tellLeftovers()
{
    if (!script() || script()->state() != Program::State::Ended)
        return;
    const QString told = script()->leftovers().sentence();
    if (!told.isEmpty())
        panel().say(told);
}

void ScriptControls::retranslate()
{
    const bool server = isServer();
    m_arguments->setPlaceholderText(tr("arguments"));
    m_arguments->setAccessibleName(server ? tr("Arguments of the server's script")
                                          : tr("Arguments of the client's script"));
    m_python->setAccessibleName(server ? tr("Python for the server's script")
                                       : tr("Python for the client's script"));
    setTexts(m_stop, tr("Stop"), server ? tr("Stop server") : tr("Stop client"));
    refresh();
}
