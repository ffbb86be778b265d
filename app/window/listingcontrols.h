// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

class CodeView;
class ListingProgram;

/// For a lesson's listing: Stop, Edit, Put back, Python and Save as. What is typed into the code is what runs
/// next.
class ListingControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit ListingControls(ProgramPanel &panel);

    QString programName() const override;
    void refresh() override;
    void applyFields() override;
    void leave() override;
    /// Typing ends where the program starts.
    void whenAgreed(std::function<void()> goOn) override;
    bool isCodeOfEvents() const override;
    void retranslate() override;

private:
    /// The listing; null while another kind of program has the place.
    ListingProgram *listing() const;
    CodeView &code() const;
    void edit(bool isOn);
    void takeEdit(const QString &source);
    void putBack();
    void saveAs();
    void save(const QString &path);
    void showMistake();

    QPushButton *m_python;
    QPushButton *m_saveAs;
    QPushButton *m_stop;
    QPushButton *m_edit;
    QPushButton *m_putBack;
};
